package org.wawasan.journeys.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds a Chromium for the journeys: the one of the environment variable {@code CHROMIUM}, an installed one, one from
 * Debian's packages where these may be installed, else the one that Playwright downloads.
 */
final class Chromium {

    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");
    /** The one without windows first: it has no pages of its own beside those that are looked at. */
    private static final List<String> PLACES = List.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable");

    private Chromium() {
    }

    static Playwright playwright() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser launch(Playwright playwright) {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(ARGUMENTS);
        Optional<Path> installed = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of)
                .or(() -> DebianPackage.program("chromium-headless-shell", PLACES));
        if (installed.isPresent()) {
            options.setExecutablePath(installed.get());
        } else {
            download();
        }
        return playwright.chromium().launch(options);
    }

    private static void download() {
        try {
            CLI.main(new String[] {"install", "chromium"});
        } catch (IOException | InterruptedException | java.net.URISyntaxException e) {
            throw new IllegalStateException("No Chromium: install one, or name it in the environment variable CHROMIUM", e);
        }
    }
}
