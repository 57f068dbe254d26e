package org.wawasan.journeys.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A MariaDB server from Debian's packages that is there before the portal, with an empty database for it. */
public final class ExternalDatabase implements AutoCloseable {

    private static final String PASSWORD = "only-for-tests";
    private static final int ATTEMPTS = 600;

    private final Process server;
    private final String url;

    private ExternalDatabase(Process server, String url) {
        this.server = server;
        this.url = url;
    }

    /**
     * Starts a server with its files in a folder.
     *
     * @return nothing where there is no such server and none may be installed
     */
    public static Optional<ExternalDatabase> start(Path folder) {
        return DebianPackage.program("mariadb-server", List.of("/usr/sbin/mariadbd")).map(program -> start(program, folder));
    }

    /** What the portal has to be told to use it. */
    public Map<String, String> configuration() {
        return Map.of("WAWASAN_DB_URL", url, "WAWASAN_DB_USER", "wawasan", "WAWASAN_DB_PASSWORD", PASSWORD);
    }

    /** A connection as the portal has it. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, "wawasan", PASSWORD);
    }

    @Override
    public void close() {
        server.destroy();
        try {
            server.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ExternalDatabase start(Path program, Path folder) {
        try {
            Files.createDirectories(folder);
            Path data = folder.resolve("mariadb");
            String user = "--user=" + System.getProperty("user.name");
            int installed = logged(folder, "install.log", "mariadb-install-db", "--no-defaults", user, "--datadir=" + data,
                    "--auth-root-authentication-method=normal", "--skip-test-db").waitFor();
            if (installed != 0) {
                throw new IllegalStateException("see " + folder.resolve("install.log"));
            }
            Path init = Files.writeString(folder.resolve("init.sql"), "create database wawasan character set latin1;\n"
                    + "create user 'wawasan'@'127.0.0.1' identified by '" + PASSWORD + "';\n"
                    + "grant all on wawasan.* to 'wawasan'@'127.0.0.1';\n");
            int port = Ports.free();
            Process server = logged(folder, "server.log", program.toString(), "--no-defaults", user, "--datadir=" + data, "--port=" + port,
                    "--bind-address=127.0.0.1", "--socket=s", "--skip-name-resolve", "--init-file=" + init,
                    "--pid-file=" + folder.resolve("pid"));
            ExternalDatabase database = new ExternalDatabase(server, "jdbc:mariadb://127.0.0.1:" + port + "/wawasan");
            Runtime.getRuntime().addShutdownHook(new Thread(server::destroy));
            return database.awaited(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private ExternalDatabase awaited(Path folder) throws InterruptedException {
        SQLException last = null;
        for (int attempt = 0; attempt < ATTEMPTS && server.isAlive(); attempt++) {
            try (Connection connection = connect()) {
                return this;
            } catch (SQLException notYet) {
                last = notYet;
                Thread.sleep(100);
            }
        }
        close();
        throw new IllegalStateException("see " + folder.resolve("server.log"), last);
    }

    private static Process logged(Path folder, String log, String... command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve(log).toFile()).start();
    }
}
