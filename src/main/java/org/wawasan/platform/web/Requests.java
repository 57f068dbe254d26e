package org.wawasan.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wawasan.platform.config.Settings;
import org.wawasan.platform.security.Network;

/** Facts about a request, as the reader's browser made it. */
public final class Requests {

    private static final Pattern WITH_PORT = Pattern.compile("\\[(?<six>[^]]*)](:\\d+)?|(?<four>[\\d.]+):\\d+");

    private Requests() {
    }

    /** The reader's network address. */
    public static String clientAddress(HttpServletRequest request) {
        return clientAddress(request, Settings.behindProxy());
    }

    static String clientAddress(HttpServletRequest request, boolean behindProxy) {
        Optional<String> forwarded = behindProxy ? last(request, "X-Forwarded-For").map(Requests::withoutPort).filter(Network::isAddress) : Optional.empty();
        return forwarded.orElseGet(request::getRemoteAddr);
    }

    /** Who is counted as one where a visitor may do something only so often, see {@link Network#of}. */
    public static String clientNetwork(HttpServletRequest request) {
        return Network.of(clientAddress(request));
    }

    public static boolean isSecure(HttpServletRequest request) {
        return request.isSecure() || isSecureBefore(request, Settings.behindProxy());
    }

    static boolean isSecureBefore(HttpServletRequest request, boolean proxy) {
        return proxy && last(request, "X-Forwarded-Proto").filter("https"::equalsIgnoreCase).isPresent();
    }

    /** What the proxy itself said: the last word of the last line, since all before it may be the reader's own. */
    private static Optional<String> last(HttpServletRequest request, String header) {
        List<String> lines = Collections.list(request.getHeaders(header));
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1)).map(line -> line.substring(line.lastIndexOf(',') + 1).strip());
    }

    private static String withoutPort(String address) {
        Matcher parts = WITH_PORT.matcher(address);
        return !parts.matches() ? address : parts.group("six") == null ? parts.group("four") : parts.group("six");
    }

    /** Path that the reader asked for, whatever view it was forwarded to. */
    public static String path(HttpServletRequest request) {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return forwarded == null ? request.getRequestURI() : forwarded.toString();
    }

    /** Query that the reader asked with, or null. */
    public static String query(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) == null ? request.getQueryString()
                : (String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
    }

    public static String pathAndQuery(HttpServletRequest request) {
        String query = query(request);
        return query == null ? path(request) : path(request) + "?" + query;
    }

    /** Address of the portal itself, without a trailing slash. */
    public static String portal(HttpServletRequest request) {
        return Settings.baseUrl().orElseGet(() -> {
            int port = request.getServerPort();
            String scheme = isSecure(request) ? "https" : "http";
            boolean usual = scheme.equals("http") ? port == 80 : port == 443;
            return scheme + "://" + request.getServerName() + (usual ? "" : ":" + port);
        });
    }

    /** A path within the portal, or the given one where the text is anything else (another host, say). */
    public static String localPath(String text, String otherwise) {
        boolean local = text != null && text.startsWith("/") && !text.startsWith("//") && text.indexOf('\\') < 0
                && text.chars().noneMatch(c -> c < ' ');
        return local ? text : otherwise;
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
