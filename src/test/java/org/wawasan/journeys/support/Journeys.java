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
 * Gives a journey its {@link Portal} and {@link Visits}: browsers of its own that nobody is signed in with. There is one portal
 * for all journeys of a process, with the demonstration community in it, and one for all that want an {@link EmptyPortal}.
 */
public final class Journeys implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Portal.class || type == Visits.class || type == World.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        boolean empty = context.getRequiredTestClass().isAnnotationPresent(EmptyPortal.class);
        World world = context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(empty ? "empty" : "inhabited", key -> empty ? World.empty() : World.inhabited(), World.class);
        Class<?> type = parameter.getParameter().getType();
        return type == World.class ? world : type == Portal.class ? world.portal : world.visits();
    }

    /** A browser for a portal that runs already. */
    public static World world(Portal portal) {
        return new World(portal, null);
    }

    /** A portal with a browser to visit it, closed at the end of the run. */
    public static final class World implements ExtensionContext.Store.CloseableResource, AutoCloseable {

        private static final Map<String, String> PROXY = Map.of("WAWASAN_PROXY", "true");

        private final Portal portal;
        private final ExternalDatabase database;
        private final Playwright playwright = Chromium.playwright();
        private final Browser browser = Chromium.launch(playwright);

        static World empty() {
            return new World(Portal.start(folder("empty"), PROXY), null);
        }

        /** A portal beside a database server that was there before, where one can be had; else with its embedded one. */
        static World inhabited() {
            Path folder = folder("inhabited");
            ExternalDatabase database = ExternalDatabase.start(folder.resolve("external")).orElse(null);
            Map<String, String> environment = new HashMap<>(PROXY);
            environment.put("WAWASAN_DEMONSTRATION", "true");
            if (database != null) {
                environment.putAll(database.configuration());
            }
            return new World(Portal.start(folder.resolve("portal"), environment).awaitDemonstration(), database);
        }

        private static Path folder(String name) {
            return Path.of("target", "journeys", name + "-" + System.currentTimeMillis() + "-" + ProcessHandle.current().pid()).toAbsolutePath();
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
