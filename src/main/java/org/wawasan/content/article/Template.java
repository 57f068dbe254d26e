package org.wawasan.content.article;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;

/** The sections in which articles of a kind are written, as Markdown headings in the language of the edition. */
public final class Template {

    private static final Pattern HEADING = Pattern.compile("^#{1,3}\\s+(.+?)\\s*#*$");

    private Template() {
    }

    /** The sections of the kind that a text does not have yet, each with its heading, ready to be written. */
    public static String missing(ArticleKind kind, Language language, String body) {
        Map<String, Boolean> sections = sections(body == null ? "" : body);
        return kind.sections().stream().map(section -> name(section, language))
                .filter(name -> !sections.containsKey(key(name))).map(name -> "# " + name + "\n\n")
                .collect(Collectors.joining("\n"));
    }

    /** Whether all sections of the kind have text. */
    static boolean isFilled(ArticleKind kind, Language language, String body) {
        Map<String, Boolean> sections = sections(body);
        return kind.sections().stream().allMatch(section -> sections.getOrDefault(key(name(section, language)), false));
    }

    /** The headings of a text, and whether anything stands under them. */
    private static Map<String, Boolean> sections(String body) {
        Map<String, Boolean> sections = new LinkedHashMap<>();
        String present = "";
        for (String line : body.lines().toList()) {
            Matcher heading = HEADING.matcher(line.strip());
            if (heading.matches()) {
                present = key(heading.group(1));
                sections.putIfAbsent(present, false);
            } else if (!line.isBlank()) {
                sections.put(present, true);
            }
        }
        return sections;
    }

    private static String name(String section, Language language) {
        return Texts.of(language, "knowledge.section." + section);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
