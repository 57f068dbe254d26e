package org.wawasan.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;

/** Where {@link FileStore} keeps contents, each under {@code files/ab/cdef…}, its SHA-256: a folder, or a bucket. */
interface Shelf {

    /** So many are asked about at once while sweeping. */
    int SWEPT_AT_ONCE = 500;

    /** Keeps a complete content; one that is there already counts as new again. */
    void place(Path draft, String hash) throws IOException;

    /** The caller closes it. */
    InputStream open(String hash) throws IOException;

    long size(String hash) throws IOException;

    /**
     * Deletes what is older than that and not named.
     *
     * @param named which of some hashes are named
     */
    void sweep(Instant old, Function<Collection<String>, Set<String>> named) throws IOException;
}
