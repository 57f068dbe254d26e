package org.wawasan.operation.importing;

import java.io.IOException;
import java.io.InputStream;

/** A file that somebody sends. */
public interface Upload {

    /** Name as the sender has it, perhaps with a path. */
    String name();

    /** The caller closes it. */
    InputStream open() throws IOException;
}
