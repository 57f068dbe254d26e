package org.wawasan.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wawasan.platform.i18n.Labelled;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;

/**
 * The sentence that tells, on the page after a change, what was done or why it was not. It travels in a cookie as the key of a
 * text ({@code notice.…} or {@code error.…}) and its arguments, so nothing is ever shown but a text of the portal.
 */
@Named
@RequestScoped
public class Notice {

    static final String COOKIE = "notice";
    private static final String KEY = "[\\w.-]{1,80}";
    /** Characters of an argument; a cookie has room for some such. */
    private static final int LONGEST = 80;

    @Inject
    private HttpServletRequest request;
    @Inject
    private Preferences preferences;

    private String text;
    private boolean bad;
    private boolean read;

    /** Leaves a notice for the following page. */
    public static void leave(HttpServletRequest request, HttpServletResponse response, String key, Object... args) {
        Cookies.set(request, response, COOKIE, value(key, args), null);
    }

    /** The cookie's value: key and arguments, separated by tildes; before each argument stands what it is. */
    static String value(String key, Object... args) {
        return Stream.concat(Stream.of(key), Stream.of(args).map(Notice::written)).collect(Collectors.joining("~"));
    }

    private static String written(Object arg) {
        if (arg instanceof Labelled label) {
            return "k" + label.textKey();
        }
        if (arg instanceof Integer || arg instanceof Long) {
            return "n" + arg;
        }
        String text = arg.toString();
        return "t" + Requests.encode(text.codePointCount(0, text.length()) <= LONGEST ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…");
    }

    /** What a value says; empty where the portal has not written it. */
    static Optional<String> text(Language language, String value) {
        String[] parts = value.split("~", -1);
        try {
            return Texts.find(language, parts[0]).filter(known -> parts[0].matches("(notice|error)\\." + KEY))
                    .map(known -> Texts.of(language, parts[0], Stream.of(parts).skip(1).map(part -> argument(language, part)).toArray()));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // an argument that is none, or not of this text
        }
    }

    private static Object argument(Language language, String part) {
        String rest = part.substring(Math.min(1, part.length()));
        if (part.startsWith("n")) {
            return Long.valueOf(rest);
        }
        if (part.startsWith("t")) {
            return URLDecoder.decode(rest, StandardCharsets.UTF_8);
        }
        return Optional.of(rest).filter(key -> part.startsWith("k") && key.matches(KEY)).flatMap(key -> Texts.find(language, key))
                .orElseThrow(() -> new IllegalArgumentException(part));
    }

    /** The text, or null. It is shown once. */
    public String getText() {
        read();
        return text;
    }

    /** Whether it tells of a refusal. */
    public boolean isBad() {
        read();
        return bad;
    }

    private void read() {
        if (!read) {
            read = true;
            Cookies.find(request, COOKIE).ifPresent(value -> {
                text = text(preferences.language(), value).orElse(null);
                bad = value.startsWith("error.");
                Cookies.remove(request, (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse(), COOKIE);
            });
        }
    }
}
