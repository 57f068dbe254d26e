package org.wawasan.member.web;

import java.time.Instant;
import java.util.List;
import org.wawasan.member.Session;
import org.wawasan.member.Sessions;

/**
 * One signed-in browser, as the member sees it.
 *
 * @param key     names it in the form that ends it
 * @param browser such as "Firefox, Linux"; empty where it does not say
 * @param current whether it is the one that asks
 */
public record SessionLine(String key, String browser, String address, Instant seen, boolean current) {

    /** What a browser says of itself, and its name; the more special ones before those that they also pretend to be. */
    private static final List<String> BROWSERS = List.of("Edg/Edge", "OPR/Opera", "SamsungBrowser/Samsung Internet", "Firefox/Firefox",
            "Chrome/Chrome", "Safari/Safari");
    private static final List<String> SYSTEMS = List.of("Android/Android", "iPhone/iPhone", "iPad/iPad", "Windows/Windows",
            "Mac OS/macOS", "CrOS/ChromeOS", "Linux/Linux");

    static SessionLine of(Session session, String token) {
        String agent = session.getAgent() == null ? "" : session.getAgent();
        String browser = named(agent, BROWSERS);
        String system = named(agent, SYSTEMS);
        return new SessionLine(session.getKey(), browser + (browser.isEmpty() || system.isEmpty() ? "" : ", ") + system,
                session.getAddress(), session.getSeen(), session.getKey().equals(Sessions.key(token)));
    }

    private static String named(String agent, List<String> known) {
        return known.stream().map(pair -> pair.split("/")).filter(pair -> agent.contains(pair[0])).map(pair -> pair[1]).findFirst().orElse("");
    }

    // Expression language of Faces 4 reads properties of beans only.

    public String getKey() {
        return key;
    }

    public String getBrowser() {
        return browser;
    }

    public String getAddress() {
        return address;
    }

    public Instant getSeen() {
        return seen;
    }

    public boolean isCurrent() {
        return current;
    }
}
