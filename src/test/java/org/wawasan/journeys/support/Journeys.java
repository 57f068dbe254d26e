package org.wawasan.journeys.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a journey its {@link Portal} (one for all journeys of a run, with the demonstration community in it) and a
 * {@link Visit}: a browser of its own that nobody is signed in with.
 */
public final class Journeys implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Portal.class || type == Visits.class || type == World.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        World world = context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).getOrComputeIfAbsent(World.class, type -> World.shared(), World.class);
        Class<?> type = parameter.getParameter().getType();
        return type == World.class ? world : type == Portal.class ? world.portal : world.visits();
    }

    /** A browser for a portal that runs already. */
    public static World world(Portal portal) {
        return new World(portal, null);
    }

    /** Started once, closed at the end of the run. */
    public static final class World implements ExtensionContext.Store.CloseableResource, AutoCloseable {

        private final Portal portal;
        private final ExternalDatabase database;
        private final Playwright playwright = Chromium.playwright();
        private final Browser browser = Chromium.launch(playwright);

        /** A portal beside a database server that was there before, where one can be had; else with its embedded one. */
        static World shared() {
            Path folder = Path.of("target", "journeys", "data-" + System.currentTimeMillis() + "-" + ProcessHandle.current().pid()).toAbsolutePath();
            ExternalDatabase database = ExternalDatabase.start(folder.resolve("external")).orElse(null);
            Map<String, String> environment = new HashMap<>(Map.of("WAWASAN_DEMONSTRATION", "true", "WAWASAN_PROXY", "true"));
            if (database != null) {
                environment.putAll(database.configuration());
            }
            return new World(Portal.start(folder.resolve("portal"), environment).awaitDemonstration(), database);
        }

        private World(Portal portal, ExternalDatabase database) {
            this.portal = portal;
            this.database = database;
        }

        public Portal portal() {
            return portal;
        }

        /** The server that the portal keeps its tables on, where it is not the portal's own. */
        public Optional<ExternalDatabase> database() {
            return Optional.ofNullable(database);
        }

        public Visits visits() {
            return new Visits(portal, browser);
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
            portal.close();
            if (database != null) {
                database.close();
            }
        }
    }

    /** Opens browsers, each with cookies and a network address of its own, as a proxy before the portal tells it. */
    public static final class Visits {

        private static final AtomicInteger NUMBER = new AtomicInteger();

        private final Portal portal;
        private final Browser browser;

        Visits(Portal portal, Browser browser) {
            this.portal = portal;
            this.browser = browser;
        }

        public Visit begin() {
            return begin("en-GB", true);
        }

        /**
         * @param locale  what the browser prefers, such as {@code id-ID}
         * @param scripts whether scripts run
         */
        public Visit begin(String locale, boolean scripts) {
            return begin(new Browser.NewContextOptions().setLocale(locale).setJavaScriptEnabled(scripts));
        }

        public Visit begin(Browser.NewContextOptions options) {
            BrowserContext context = browser.newContext(options.setBaseURL(portal.address()).setReducedMotion(ReducedMotion.REDUCE)
                    .setExtraHTTPHeaders(Map.of("X-Forwarded-For", networkAddress())));
            context.setDefaultTimeout(15_000);
            return new Visit(portal, context);
        }

        private static String networkAddress() {
            int number = NUMBER.incrementAndGet();
            return "10.0." + number / 250 + "." + number % 250;
        }
    }
}
