package org.wawasan.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which data a start makes anew: those whose tables were never all there, and no others. */
class EmbeddedDatabaseTest {

    @TempDir
    private Path home;

    @Test
    void tablesThatWereNeverAllThereAreMadeAnew() throws IOException {
        Files.createFile(Files.createDirectory(home.resolve("data")).resolve("tables-unfinished"));

        assertEquals("drop database if exists wawasan;", new EmbeddedDatabase(home).firstStatement());
    }

    @Test
    void tablesThatWereOnceAllThereStayForEver() throws IOException {
        Path note = Files.createFile(Files.createDirectory(home.resolve("data")).resolve("tables-unfinished"));
        new EmbeddedDatabase(home).tablesMade();

        assertFalse(Files.exists(note));
        assertEquals("", new EmbeddedDatabase(home).firstStatement());
    }

    @Test
    void dataOfAnEarlierVersionStay() throws IOException {
        Files.createDirectory(home.resolve("data"));
        new EmbeddedDatabase(home).tablesMade();

        assertEquals("", new EmbeddedDatabase(home).firstStatement());
    }
}
