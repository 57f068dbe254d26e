package org.wawasan.journeys.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Programs that a test needs: as installed, else from Debian's packages where these may be installed. */
public final class DebianPackage {

    private DebianPackage() {
    }

    /** The first of the programs that is there, after installing the package if need be and possible. */
    public static Optional<Path> program(String debianPackage, List<String> places) {
        Optional<Path> installed = first(places);
        boolean mayInstall = Files.isExecutable(Path.of("/usr/bin/apt-get")) && "root".equals(System.getProperty("user.name"));
        if (installed.isPresent() || !mayInstall) {
            return installed;
        }
        return run("apt-get", "update") && run("apt-get", "install", "-y", "--no-install-recommends", debianPackage)
                ? first(places) : Optional.empty();
    }

    private static Optional<Path> first(List<String> places) {
        return places.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static boolean run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
