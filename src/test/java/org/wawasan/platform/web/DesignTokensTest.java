package org.wawasan.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of {@code themes/wawasan/tokens.css} can be read in both themes: WCAG 2.2, contrast ratio of 1.4.3 and 1.4.11. */
class DesignTokensTest {

    private static final double TEXT = 4.5;
    private static final double CONTROL = 3;
    private static final List<String> TONES = List.of("grey", "blue", "violet", "teal", "amber", "orange", "green", "red");
    private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)\\}");
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+):\\s*(#[0-9a-f]{3,6}|\\d+%)\\s*;");

    private static Map<String, Map<String, String>> themes;
    private static Map<String, String> systemDark;

    @BeforeAll
    static void readTokens() throws IOException {
        Map<String, Map<String, String>> rules = new HashMap<>();
        Matcher rule = RULE.matcher(Files.readString(Path.of("themes/wawasan/tokens.css")).replaceAll("(?s)/\\*.*?\\*/", ""));
        while (rule.find()) {
            Map<String, String> tokens = rules.computeIfAbsent(rule.group(1).strip(), selector -> new HashMap<>());
            TOKEN.matcher(rule.group(2)).results().forEach(token -> tokens.put(token.group(1), token.group(2)));
        }
        systemDark = rules.get(":root:not([data-theme=light])");
        themes = Map.of("light", rules.get(":root, .theme-light"), "dark", rules.get(":root[data-theme=dark], .theme-dark"));
    }

    @Test
    void darkIsTheSameWhetherChosenOrAskedForByTheSystem() {
        assertEquals(themes.get("dark"), systemDark);
    }

    @Test
    void darkNamesEveryColourOfLight() {
        assertEquals(themes.get("light").keySet(), themes.get("dark").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textIsReadableOnEveryGround(String theme) {
        for (String ground : List.of("paper", "surface", "sunken")) {
            for (String text : List.of("ink", "ink-soft", "nila", "nila-strong")) {
                assertContrast(theme, text, ground, TEXT);
            }
        }
        assertContrast(theme, "ink", "mark", TEXT);
        assertContrast(theme, "on-nila", "nila", TEXT);
        assertContrast(theme, "on-nila", "nila-strong", TEXT);
        assertContrast(theme, "on-band", "band", TEXT);
        assertContrast(theme, "on-band-soft", "band", TEXT);
        assertContrast(theme, "on-kunyit", "kunyit", TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void toneIsReadableOnItsTintAndOnEveryGround(String theme) {
        double tint = Double.parseDouble(token(theme, "tint").replace("%", "")) / 100;
        for (String tone : TONES) {
            assertContrast(theme, "tone-" + tone + " on its tint", colour(theme, "tone-" + tone), tinted(theme, "tone-" + tone, tint), TEXT);
            for (String ground : List.of("paper", "surface", "sunken")) {
                assertContrast(theme, "tone-" + tone, ground, TEXT);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textIsReadableInNoticesResponsesAndComparisons(String theme) {
        for (String text : List.of("ink", "ink-soft", "nila")) {
            for (String tone : TONES) {
                assertContrast(theme, text + " in a notice of " + tone, colour(theme, text), tinted(theme, "tone-" + tone, .08), TEXT);
            }
            assertContrast(theme, text + " in a response", colour(theme, text), tinted(theme, "kunyit", .13), TEXT);
        }
        assertContrast(theme, "nila of what is chosen", colour(theme, "nila"), tinted(theme, "nila", .12), TEXT);
        assertContrast(theme, "what was added", colour(theme, "ink"), tinted(theme, "tone-green", .2), TEXT);
        assertContrast(theme, "what was taken out", colour(theme, "ink"), tinted(theme, "tone-red", .16), TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void controlsAndFocusStandOut(String theme) {
        for (String ground : List.of("paper", "surface", "sunken")) {
            assertContrast(theme, "line-strong", ground, CONTROL);
            assertContrast(theme, "focus", ground, CONTROL);
            assertContrast(theme, "kunyit-strong", ground, CONTROL);
        }
        assertContrast(theme, "nila", "line", CONTROL);
    }

    /** A colour laid thinly over the surface, as {@code color-mix} in {@code components.css} does it. */
    private static double[] tinted(String theme, String colour, double share) {
        double[] above = colour(theme, colour);
        double[] below = colour(theme, "surface");
        double[] mixed = new double[3];
        for (int i = 0; i < 3; i++) {
            mixed[i] = above[i] * share + below[i] * (1 - share);
        }
        return mixed;
    }

    private static void assertContrast(String theme, String text, String ground, double least) {
        assertContrast(theme, text + " on " + ground, colour(theme, text), colour(theme, ground), least);
    }

    private static void assertContrast(String theme, String what, double[] text, double[] ground, double least) {
        double a = luminance(text);
        double b = luminance(ground);
        double contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        assertTrue(contrast >= least, () -> "%s, %s: %.2f".formatted(theme, what, contrast));
    }

    private static String token(String theme, String name) {
        return themes.get(theme).get(name);
    }

    /** Red, green and blue from 0 to 1. */
    private static double[] colour(String theme, String name) {
        String hex = token(theme, name).substring(1);
        if (hex.length() == 3) {
            hex = hex.replaceAll("(.)", "$1$1");
        }
        int rgb = Integer.parseInt(hex, 16);
        return new double[] {(rgb >> 16) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0};
    }

    /** Relative luminance as WCAG defines it. */
    private static double luminance(double[] colour) {
        double[] linear = DoubleStream.of(colour).map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4)).toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}
