package org.wawasan.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wawasan.Http;
import org.wawasan.journeys.support.DebianPackage;
import org.wawasan.journeys.support.Portal;
import org.wawasan.journeys.support.Ports;

/** The same build on a MariaDB server that was there before, by configuration only. */
class ExternalDatabaseIT {

    private static final String PASSWORD = "only-for-this-test";

    @TempDir
    private Path folder;

    @Test
    void portalRunsOnAnExternalServerByConfigurationOnly() throws Exception {
        Path program = DebianPackage.program("mariadb-server", List.of("/usr/sbin/mariadbd")).orElse(null);
        Assumptions.assumeTrue(program != null, "Needs MariaDB from Debian's packages");
        int port = Ports.free();
        Process server = startServer(program, port);
        try {
            String url = "jdbc:mariadb://127.0.0.1:" + port + "/wawasan";
            Path data = folder.resolve("portal");
            try (Portal portal = Portal.start(data, Map.of("WAWASAN_DB_URL", url, "WAWASAN_DB_USER", "wawasan",
                    "WAWASAN_DB_PASSWORD", PASSWORD))) {
                assertEquals(200, status(portal.address() + "/"));
                assertEquals(200, status(portal.address() + "/topics"));
                assertFalse(Files.exists(data.resolve("database")), "no embedded server beside the external one");
            }
            try (Connection connection = DriverManager.getConnection(url, "wawasan", PASSWORD)) {
                assertTrue(count(connection, "platform_migration") > 3);
                assertTrue(count(connection, "taxonomy_concept") > 10);
            }
        } finally {
            server.destroy();
            server.waitFor(30, TimeUnit.SECONDS);
        }
    }

    private Process startServer(Path program, int port) throws IOException, InterruptedException, SQLException {
        Path data = folder.resolve("mariadb");
        Process install = new ProcessBuilder("mariadb-install-db", "--no-defaults", "--user=" + System.getProperty("user.name"),
                "--datadir=" + data, "--auth-root-authentication-method=normal", "--skip-test-db")
                .redirectErrorStream(true).redirectOutput(folder.resolve("install.log").toFile()).start();
        assertEquals(0, install.waitFor(), () -> "see " + folder.resolve("install.log"));
        Path init = folder.resolve("init.sql");
        Files.writeString(init, "create database wawasan character set utf8mb4 collate utf8mb4_uca1400_ai_ci;\n"
                + "create user 'wawasan'@'127.0.0.1' identified by '" + PASSWORD + "';\n"
                + "grant all on wawasan.* to 'wawasan'@'127.0.0.1';\n");
        Process server = new ProcessBuilder(program.toString(), "--no-defaults", "--user=" + System.getProperty("user.name"),
                "--datadir=" + data, "--port=" + port, "--bind-address=127.0.0.1", "--socket=" + folder.resolve("s"),
                "--skip-name-resolve", "--init-file=" + init, "--pid-file=" + folder.resolve("pid"))
                .redirectErrorStream(true).redirectOutput(folder.resolve("server.log").toFile()).start();
        for (int attempt = 0; attempt < 300 && server.isAlive(); attempt++) {
            try (Connection connection = DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port + "/wawasan", "wawasan", PASSWORD)) {
                return server;
            } catch (SQLException notYet) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("see " + folder.resolve("server.log"));
    }

    private static int status(String address) throws IOException, InterruptedException {
        return Http.client().send(HttpRequest.newBuilder(URI.create(address)).build(),
                HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
