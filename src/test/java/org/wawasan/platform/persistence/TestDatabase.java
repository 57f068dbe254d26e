package org.wawasan.platform.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Unpacks the embedded database server where the tests in the container find it, so that it need not be deployed. */
public final class TestDatabase {

    private TestDatabase() {
    }

    public static void prepare(Path home) throws IOException {
        Files.createDirectories(home);
        EmbeddedDatabase database = new EmbeddedDatabase(home);
        database.endOrphan();
        database.unpack();
    }
}
