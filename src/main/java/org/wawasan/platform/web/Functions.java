package org.wawasan.platform.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.wawasan.platform.config.Settings;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.i18n.Tone;

/** Functions of the pages' expression language (namespace {@code wawasan}). */
public final class Functions {

    private static final Map<String, String> ASSETS = new ConcurrentHashMap<>();

    private Functions() {
    }

    /** A text with one argument filled in. */
    public static String text(String key, Object arg) {
        return Texts.of(language(), key, arg);
    }

    /** A text with two arguments filled in. */
    public static String text2(String key, Object a, Object b) {
        return Texts.of(language(), key, a, b);
    }

    /** Label of a field: the text {@code <page>.<name>}. */
    public static String label(String name) {
        return Texts.of(language(), pageKey() + "." + name);
    }

    /** Hint of a field: the text {@code <page>.<name>.hint}, or null. */
    public static String hint(String name) {
        return Texts.find(language(), pageKey() + "." + name + ".hint").orElse(null);
    }

    /** Address of a file below {@code /assets/} that changes with its content, so that it may be kept for ever. */
    public static String asset(String path) {
        return ASSETS.computeIfAbsent(path, name -> {
            try (InputStream in = FacesContext.getCurrentInstance().getExternalContext().getResourceAsStream("/assets/" + name)) {
                if (in == null) {
                    throw new IllegalArgumentException("No asset " + name);
                }
                CRC32 sum = new CRC32();
                sum.update(in.readAllBytes());
                return "/assets/" + name + "?v=" + Long.toHexString(sum.getValue());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Style class of a state by its kind, such as {@code planned}. */
    public static String tone(String kind) {
        return Tone.style(kind);
    }

    /** Day in the reader's language, such as 5 March 2026. */
    public static String date(Instant instant) {
        return instant == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language().locale())
                .withZone(Settings.zone()).format(instant);
    }

    /** Day and time in the reader's language with the zone, such as 5 March 2026 at 14:00 WIB; for what is due. */
    public static String moment(Instant instant) {
        return instant == null ? "" : new DateTimeFormatterBuilder().appendLocalized(FormatStyle.LONG, FormatStyle.SHORT).appendLiteral(' ')
                .appendZoneText(TextStyle.SHORT).toFormatter(language().locale()).withZone(Settings.zone()).format(instant);
    }

    /** Short name of the zone of the portal's clock, such as WIB. */
    public static String zone() {
        return Settings.zone().getDisplayName(TextStyle.SHORT, language().locale());
    }

    /** How long ago, in the reader's language, in the largest fitting unit; a day after 30 days. */
    public static String ago(Instant instant) {
        if (instant == null) {
            return "";
        }
        Duration age = Duration.between(instant, Instant.now());
        if (age.toMinutes() < 1) {
            return Texts.of(language(), "common.ago.now");
        }
        if (age.toHours() < 1) {
            return text("common.ago.minutes", age.toMinutes());
        }
        if (age.toDays() < 1) {
            return text("common.ago.hours", age.toHours());
        }
        return age.toDays() <= 30 ? text("common.ago.days", age.toDays()) : date(instant);
    }

    /** ISO 8601, for machines. */
    public static String iso(Instant instant) {
        return instant == null ? "" : instant.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString();
    }

    /** One or two initials of a name. */
    public static String initials(String name) {
        String[] words = name == null || name.isBlank() ? new String[] {"?"} : name.strip().split("\\s+");
        String first = firstLetter(words[0]);
        return words.length == 1 ? first : first + firstLetter(words[words.length - 1]);
    }

    private static String firstLetter(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(language().locale());
    }

    /** A number from 0 to 11 that stays the same for a name; chooses the colour of an avatar. */
    public static int hue(String name) {
        return Math.floorMod(name == null ? 0 : name.hashCode() * 31, 12);
    }

    /** Token that every form carries. */
    public static String csrf() {
        return CDI.current().select(Csrf.class).get().token(request());
    }

    /** The present address with one query parameter set, or taken away where the value is empty; paging starts anew. */
    public static String query(String name, Object value) {
        Map<String, String> parameters = new LinkedHashMap<>();
        String query = Requests.query(request());
        if (query != null) {
            for (String pair : query.split("&")) {
                String[] parts = pair.split("=", 2);
                if (parts.length == 2 && !parts[0].equals("after")) {
                    parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
                }
            }
        }
        if (value == null || value.toString().isEmpty()) {
            parameters.remove(name);
        } else {
            parameters.put(name, value.toString());
        }
        String joined = parameters.entrySet().stream().map(entry -> entry.getKey() + "=" + Requests.encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        return Requests.path(request()) + (joined.isEmpty() ? "" : "?" + joined);
    }

    /** Key of the page's texts: {@code ideas.new} for {@code /ideas/new.xhtml}. */
    static String pageKey() {
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return view.substring(1, view.length() - ".xhtml".length()).replace('/', '.');
    }

    private static Language language() {
        return Language.of(FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage()).orElse(Language.EN);
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
