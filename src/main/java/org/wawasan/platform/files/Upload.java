package org.wawasan.platform.files;

import java.io.IOException;
import java.io.InputStream;

/** A file that somebody sends. */
public interface Upload {

    /** The name that it has with its sender. */
    String name();

    InputStream open() throws IOException;
}
