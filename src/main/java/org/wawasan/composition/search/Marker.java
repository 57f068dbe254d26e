package org.wawasan.composition.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wawasan.platform.i18n.Language;

/**
 * Shows in a text what the words of a question matched there, as HTML: everything escaped, what matched inside {@code mark}. It
 * takes words as the index does ({@link Analysis}, {@link Match}); asking the engine to mark them took most of the time of a search.
 */
final class Marker {

    private static final int EXCERPT = 240;
    /** How far before the first match an excerpt may begin, so that it begins with a sentence. */
    private static final int BEFORE = 60;
    /** Characters of a body in which matches are looked for at once; where there are none, in the next ones. */
    private static final int SEEN = 10_000;
    /** Letters, with signs of omission inside; without groups, whose repetition would need a deep stack. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}'’]*(?<=[\\p{L}\\p{M}\\p{N}]))?");

    private final Map<Language, Set<String>> stems = new EnumMap<>(Language.class);
    private final Set<String> starts = new HashSet<>();
    private final Set<String> nearly = new HashSet<>();
    private final Map<Language, Map<String, Boolean>> known = new EnumMap<>(Language.class);

    Marker(SearchWords words, Match match) {
        for (Language language : Language.values()) {
            stems.put(language, new HashSet<>());
            known.put(language, new HashMap<>());
        }
        words.parts().forEach(part -> {
            Matcher matcher = WORD.matcher(part.text());
            while (matcher.find()) {
                want(matcher.group(), part, match);
            }
        });
    }

    private void want(String word, SearchWords.Part part, Match match) {
        stems.forEach((language, wanted) -> wanted.add(Analysis.stem(language, word)));
        String plain = Analysis.plain(word);
        if (!part.phrase()) {
            IndonesianForms.restored(plain).ifPresent(restored -> stems.get(Language.ID).add(Analysis.stem(Language.ID, restored)));
            starts.addAll(IndonesianForms.swallowed(plain));
            if (part.open() && plain.length() >= Match.SHORTEST_BEGINNING) {
                starts.add(plain);
            }
            if (match != Match.EXACT && Match.slips(plain.length()) > 0) {
                nearly.add(plain);
            }
        }
    }

    /** The whole text. */
    String mark(String text, Language language) {
        return html(text, 0, text.length(), matches(text, 0, text.length(), language));
    }

    /** The part of a text that has the most of the words; its beginning where it has none. */
    String excerpt(String text, Language language) {
        List<Span> matches = List.of();
        for (int seen = 0; seen < text.length() && matches.isEmpty(); seen += SEEN) {
            matches = matches(text, seen, Math.min(seen + SEEN, text.length()), language);
        }
        int from = matches.isEmpty() ? 0 : beginning(text, best(matches));
        int to = text.length() - from <= EXCERPT ? text.length() : lastBlank(text, from, from + EXCERPT);
        return (from > 0 ? "… " : "") + html(text, from, to, matches) + (to < text.length() ? " …" : "");
    }

    private List<Span> matches(String text, int start, int end, Language language) {
        List<Span> matches = new ArrayList<>();
        Map<String, Boolean> decided = known.get(language);
        Matcher matcher = WORD.matcher(text).region(start, end);
        while (matcher.find()) {
            String word = matcher.group();
            if (decided.computeIfAbsent(word, one -> isWanted(one, language))) {
                matches.add(new Span(matcher.start(), matcher.end(), word));
            }
        }
        return matches;
    }

    private boolean isWanted(String word, Language language) {
        if (stems.get(language).contains(Analysis.stem(language, word))) {
            return true;
        }
        String plain = Analysis.plain(word);
        return starts.stream().anyMatch(plain::startsWith)
                || nearly.stream().anyMatch(wanted -> Slips.between(wanted, plain) <= Match.slips(wanted.length()));
    }

    /** Where the excerpt's length holds the most different words, and of these the most. */
    private static int best(List<Span> matches) {
        int best = 0;
        int most = -1;
        for (int i = 0; i < matches.size() && i < 200; i++) {
            Set<String> different = new HashSet<>();
            int all = 0;
            for (int j = i; j < matches.size() && matches.get(j).end - matches.get(i).start < EXCERPT - BEFORE; j++) {
                different.add(matches.get(j).word.toLowerCase(Locale.ROOT));
                all++;
            }
            int worth = different.size() * 100 + Math.min(99, all);
            if (worth > most) {
                most = worth;
                best = matches.get(i).start;
            }
        }
        return best;
    }

    private static int beginning(String text, int match) {
        if (match <= BEFORE) {
            return 0;
        }
        int sentence = Stream.of(". ", "? ", "! ").mapToInt(end -> text.lastIndexOf(end, match - 2)).max().orElse(-1);
        if (sentence >= match - BEFORE) {
            return sentence + 2;
        }
        int blank = text.indexOf(' ', match - BEFORE);
        return blank < 0 || blank > match ? match : blank + 1;
    }

    private static int lastBlank(String text, int from, int to) {
        int blank = text.lastIndexOf(' ', to);
        return blank > from + EXCERPT / 2 ? blank : to - (Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0);
    }

    private static String html(String text, int from, int to, List<Span> matches) {
        StringBuilder html = new StringBuilder(to - from + 64);
        int at = from;
        for (Span match : matches) {
            if (match.start >= at && match.end <= to) {
                escape(text, at, match.start, html);
                html.append("<mark>");
                escape(text, match.start, match.end, html);
                html.append("</mark>");
                at = match.end;
            }
        }
        escape(text, at, to, html);
        return html.toString();
    }

    private static void escape(String text, int from, int to, StringBuilder html) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
    }

    private record Span(int start, int end, String word) {
    }
}
