package org.wawasan.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.wawasan.platform.i18n.Language;

/** Keeps the language and theme that a link chose ({@code ?lang=id}, {@code ?theme=dark}) in cookies. */
public class PreferencesFilter extends HttpFilter {

    public static final String LANGUAGE = "lang";
    public static final String THEME = "theme";
    private static final long serialVersionUID = 1L;
    private static final Duration LIFE = Duration.ofDays(365);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getMethod().equals("GET") && request.getQueryString() != null) {
            Optional<Language> language = Language.of(request.getParameter(LANGUAGE));
            language.ifPresent(chosen -> choose(request, response, chosen));
            String theme = request.getParameter(THEME);
            if (theme != null && (isTheme(theme) || theme.equals("auto"))) {
                Cookies.set(request, response, THEME, theme, LIFE);
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", withoutTheme(request));
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /** Shows this answer and the following ones in a language. */
    public static void choose(HttpServletRequest request, HttpServletResponse response, Language language) {
        request.setAttribute(LANGUAGE, language);
        Cookies.set(request, response, LANGUAGE, language.code(), LIFE);
    }

    static boolean isTheme(String theme) {
        return theme.equals("light") || theme.equals("dark");
    }

    private static String withoutTheme(HttpServletRequest request) {
        String rest = request.getQueryString().replaceAll("(^|&)theme=[a-z]*", "").replaceFirst("^&", "");
        return Requests.localPath(request.getRequestURI(), "/") + (rest.isEmpty() ? "" : "?" + rest);
    }
}
