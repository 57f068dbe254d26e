package org.wawasan.platform.files;

import java.util.Collection;
import java.util.Set;

/** Knows which files are in use. Everything that keeps hashes of files in the database implements it; what nobody names is swept away. */
public interface NamedFiles {

    /** Which of the hashes are named. */
    Set<String> named(Collection<String> hashes);
}
