package org.wawasan.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.wawasan.platform.security.ServerSecret;

/**
 * Proves that a form was made by the portal for this very browser. The token is the signature of the member's session, or
 * of the visitor's cookie that sign-in and sign-up set; so pages need no server-side state. Every post must besides come
 * from the portal's own origin.
 */
@ApplicationScoped
public class Csrf {

    /** Name of the form field. */
    public static final String FIELD = "csrf";
    /** Cookie of a member's session; {@code member} sets it. */
    public static final String SESSION = "session";
    static final String VISITOR = "visitor";

    @Inject
    private ServerSecret secret;

    /** The token for the forms of this page; empty for a visitor whose posts change nothing. */
    public String token(HttpServletRequest request) {
        return subject(request).map(subject -> {
            String nonce = Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), 36);
            return nonce + '.' + signature(nonce, subject);
        }).orElse("");
    }

    /** Differs from page to page, so that its compressed length tells nothing (the BREACH attack). */
    private String signature(String nonce, String subject) {
        return secret.sign("csrf " + nonce + ' ' + subject);
    }

    /** Gives a visitor a cookie, so that a form that acts for them is bound to their browser. */
    public void begin(HttpServletRequest request, HttpServletResponse response) {
        if (subject(request).isEmpty()) {
            String visitor = ServerSecret.randomToken();
            request.setAttribute(VISITOR, visitor);
            Cookies.set(request, response, VISITOR, visitor, null);
        }
    }

    /** Whether this browser has anything that a token can be bound to. */
    public boolean isBound(HttpServletRequest request) {
        return subject(request).isPresent();
    }

    boolean accepts(HttpServletRequest request, String token) {
        if (!comesFromPortal(request)) {
            return false;
        }
        return subject(request).map(subject -> token != null && token.indexOf('.') > 0
                && ServerSecret.same(token.substring(token.indexOf('.') + 1), signature(token.substring(0, token.indexOf('.')), subject)))
                .orElse(true);
    }

    private static Optional<String> subject(HttpServletRequest request) {
        return Cookies.find(request, SESSION).or(() -> Optional.ofNullable((String) request.getAttribute(VISITOR)))
                .or(() -> Cookies.find(request, VISITOR));
    }

    /** Whether a page of the portal sent it. */
    boolean comesFromPortal(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        if (origin == null || origin.equals("null")) {
            origin = request.getHeader("Referer");
        }
        if (origin == null) {
            return false;
        }
        try {
            URI uri = URI.create(origin);
            URI portal = URI.create(Requests.portal(request));
            return portal.getHost().equalsIgnoreCase(uri.getHost()) && portal.getPort() == uri.getPort();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
