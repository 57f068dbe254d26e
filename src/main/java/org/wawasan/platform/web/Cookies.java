package org.wawasan.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;

/** The portal's cookies: for the whole portal, kept from scripts, not sent along by other sites' forms. */
public final class Cookies {

    private Cookies() {
    }

    public static Optional<String> find(HttpServletRequest request, String name) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(name) && !cookie.getValue().isEmpty()) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** Sets a cookie; without a life it ends with the browser's session. */
    public static void set(HttpServletRequest request, HttpServletResponse response, String name, String value, Duration life) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(Requests.isSecure(request));
        cookie.setAttribute("SameSite", "Lax");
        if (life != null) {
            cookie.setMaxAge(Math.toIntExact(life.toSeconds()));
        }
        response.addCookie(cookie);
    }

    public static void remove(HttpServletRequest request, HttpServletResponse response, String name) {
        set(request, response, name, "", Duration.ZERO);
    }
}
