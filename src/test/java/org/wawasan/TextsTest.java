package org.wawasan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;

/** The texts of both languages: the same keys, each used, none missing, none twice. */
class TextsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern QUOTED = Pattern.compile("[\"']([\\w.-]+)[\"']");
    private static final ResourceBundle ENGLISH = Texts.bundle(Language.EN);
    private static final ResourceBundle INDONESIAN = Texts.bundle(Language.ID);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(new TreeSet<>(ENGLISH.keySet()), new TreeSet<>(INDONESIAN.keySet()));
    }

    @Test
    void indonesianTakesNoOtherArgumentsThanEnglish() {
        Set<String> different = ENGLISH.keySet().stream()
                .filter(key -> !arguments(ENGLISH.getString(key)).containsAll(arguments(INDONESIAN.getString(key))))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), different);
    }

    @Test
    void textsWithArgumentsAreWellFormed() {
        for (Language language : Language.values()) {
            ResourceBundle bundle = Texts.bundle(language);
            bundle.keySet().stream().filter(key -> bundle.getString(key).contains("{0"))
                    .forEach(key -> new MessageFormat(bundle.getString(key), language.locale()));
        }
    }

    @Test
    void noKeyIsThereTwice() throws IOException {
        Set<String> twice = new TreeSet<>();
        for (String code : List.of("en", "id")) {
            Set<String> seen = new TreeSet<>();
            for (String line : Files.readAllLines(Path.of("src/main/resources/i18n/texts_" + code + ".properties"))) {
                Matcher key = Pattern.compile("^([\\w.-]+)\\s*=").matcher(line);
                if (key.find() && !seen.add(key.group(1))) {
                    twice.add(code + " " + key.group(1));
                }
            }
        }
        assertEquals(Set.of(), twice);
    }

    @Test
    void pagesUseOnlyKeysThatExist() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path page : files(PAGES, ".xhtml")) {
            String text = Files.readString(page);
            Matcher named = Pattern.compile("\\bt\\['([\\w.-]+)'\\]|w:text2?\\('([\\w.-]+)'").matcher(text);
            while (named.find()) {
                String key = named.group(1) == null ? named.group(2) : named.group(1);
                if (!key.endsWith(".") && !ENGLISH.containsKey(key)) {
                    missing.add(page + " " + key);
                }
            }
            Matcher fields = Pattern.compile("<w:(?:field|topics)\\s[^>]*?name=\"([\\w-]+)\"[^>]*>").matcher(text);
            while (fields.find()) {
                if (!fields.group().contains("label=") && !ENGLISH.containsKey(pageKey(page) + "." + fields.group(1))) {
                    missing.add(page + " " + pageKey(page) + "." + fields.group(1));
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        Set<String> literals = new TreeSet<>();
        Set<String> fields = new TreeSet<>();
        for (Path source : Stream.concat(files(Path.of("src/main/java"), ".java").stream(), files(PAGES, ".xhtml").stream()).toList()) {
            Matcher quoted = QUOTED.matcher(Files.readString(source));
            while (quoted.find()) {
                literals.add(quoted.group(1));
                if (source.toString().endsWith(".xhtml")) {
                    fields.add(pageKey(source) + "." + quoted.group(1));
                }
            }
        }
        List<String> prefixes = literals.stream().filter(literal -> literal.endsWith(".") && literal.length() > 3).toList();
        Set<String> unused = ENGLISH.keySet().stream()
                .filter(key -> !literals.contains(key) && !key.startsWith("jakarta.faces."))
                .filter(key -> !(key.startsWith("error.") && literals.contains(key.substring("error.".length()))))
                .filter(key -> !fields.contains(key) && !fields.contains(key.replaceFirst("\\.hint$", "")))
                .filter(key -> prefixes.stream().noneMatch(prefix -> !prefix.equals("error.") && key.startsWith(prefix)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused);
    }

    private static String pageKey(Path page) {
        String name = PAGES.relativize(page).toString();
        return name.substring(0, name.length() - ".xhtml".length()).replace('/', '.');
    }

    private static Set<String> arguments(String text) {
        Matcher matcher = Pattern.compile("\\{(\\d)").matcher(text);
        Set<String> found = new TreeSet<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
