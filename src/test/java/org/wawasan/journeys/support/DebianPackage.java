package org.wawasan.journeys.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Programs that a test needs: as installed, else from Debian's packages where these may be installed. */
public final class DebianPackage {

    /** Only one process at a time installs something. */
    private static final Path TURNS = Path.of(System.getProperty("java.io.tmpdir"), "wawasan-tests-install.lock");

    private DebianPackage() {
    }

    /** The first of the programs that is there, after installing the package if need be and possible. */
    public static Optional<Path> program(String debianPackage, List<String> places) {
        Optional<Path> installed = first(places);
        boolean mayInstall = Files.isExecutable(Path.of("/usr/bin/apt-get")) && "root".equals(System.getProperty("user.name"));
        if (installed.isPresent() || !mayInstall) {
            return installed;
        }
        try (FileChannel turns = FileChannel.open(TURNS, StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock turn = turns.lock()) {
            if (turn.isValid() && first(places).isEmpty()) {
                run("apt-get", "update");
                run("apt-get", "install", "-y", "--no-install-recommends", debianPackage);
            }
            return first(places);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> first(List<String> places) {
        return places.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static void run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            process.waitFor(10, TimeUnit.MINUTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
