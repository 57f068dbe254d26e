package org.wawasan.platform.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wawasan.journeys.support.Ports;
import org.wawasan.platform.config.Settings;

/** Files in a bucket of a server that speaks S3 and checks signatures, in a process of its own. */
class BucketShelfTest {

    private static final Path SERVER = Path.of("target/s3/s3proxy.jar");
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String HASH = "ab".repeat(32);
    private static final String OTHER = "cd".repeat(32);

    @TempDir
    private static Path folder;
    private static Process server;
    private static String address;

    @BeforeAll
    static void serverStarts() throws IOException, InterruptedException {
        int port = Ports.free();
        address = "http://127.0.0.1:" + port;
        Files.createDirectories(folder.resolve("kept/bucket"));
        Path configuration = Files.writeString(folder.resolve("s3proxy.conf"), String.join("\n", "s3proxy.endpoint=" + address,
                "s3proxy.authorization=aws-v2-or-v4", "s3proxy.identity=key", "s3proxy.credential=secret", "jclouds.provider=filesystem",
                "jclouds.filesystem.basedir=" + folder.resolve("kept"), "jclouds.identity=local", "jclouds.credential=local"));
        server = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-jar", SERVER.toAbsolutePath().toString(),
                "--properties", configuration.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("server.log").toFile()).start();
        Instant end = Instant.now().plus(PATIENCE);
        while (!isUp(port)) {
            if (!server.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException(Files.readString(folder.resolve("server.log")));
            }
            Thread.sleep(100);
        }
    }

    private static boolean isUp(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    @AfterAll
    static void serverEnds() throws InterruptedException {
        server.destroyForcibly().waitFor();
    }

    @Test
    void contentIsKeptFoundAndSweptWhenNobodyNamesIt() throws IOException {
        Shelf shelf = shelf("secret");
        byte[] content = "what the file says".getBytes(StandardCharsets.UTF_8);
        Path draft = Files.write(folder.resolve("draft"), content);
        shelf.place(draft, HASH);
        shelf.place(draft, OTHER);
        shelf.place(draft, OTHER);

        assertEquals(content.length, shelf.size(HASH));
        try (InputStream in = shelf.open(HASH)) {
            assertArrayEquals(content, in.readAllBytes());
        }

        shelf.sweep(Instant.now().minusSeconds(3_600), hashes -> Set.of());
        assertEquals(content.length, shelf.size(OTHER), "what is new stays");
        Set<String> asked = new HashSet<>();
        shelf.sweep(Instant.now().plusSeconds(3_600), hashes -> {
            asked.addAll(hashes);
            return Set.of(HASH);
        });
        assertEquals(Set.of(HASH, OTHER), asked);
        assertEquals(content.length, shelf.size(HASH));
        assertThrows(FileNotFoundException.class, () -> shelf.size(OTHER));
        assertThrows(FileNotFoundException.class, () -> shelf.open(OTHER));
    }

    @Test
    void wrongKeyIsAnError() throws IOException {
        Path draft = Files.writeString(folder.resolve("stolen"), "no");

        assertThrows(IOException.class, () -> shelf("guess").place(draft, HASH));
    }

    private static Shelf shelf(String secret) {
        return new BucketShelf(new Settings.Bucket("bucket", address, "us-east-1", "key", secret));
    }
}
