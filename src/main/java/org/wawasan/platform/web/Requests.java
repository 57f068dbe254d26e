package org.wawasan.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.wawasan.platform.config.Settings;

/** Facts about a request, as the reader's browser made it. */
public final class Requests {

    private Requests() {
    }

    /** The reader's network address. */
    public static String clientAddress(HttpServletRequest request) {
        String forwarded = Settings.behindProxy() ? request.getHeader("X-Forwarded-For") : null;
        return forwarded == null || forwarded.isBlank() ? request.getRemoteAddr()
                : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    public static boolean isSecure(HttpServletRequest request) {
        return request.isSecure() || Settings.behindProxy() && "https".equals(request.getHeader("X-Forwarded-Proto"));
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
