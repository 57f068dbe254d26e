package org.wawasan.content.article;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wawasan.platform.i18n.Language;

/**
 * How far words meet the content standard, as far as that can be read off them; whether what they say is right, only people
 * know. KCS reckons an index of at least 90 % as good. Advice to who writes: nothing is refused for it.
 */
public final class ContentStandard {

    /** What is looked at. */
    public enum Criterion {

        /** The title has 15 to 90 characters: enough to tell, short enough for a list of hits. */
        TITLE,
        /** That of a FAQ entry asks, as its readers do. */
        QUESTION,
        /** Every section of the kind has text. */
        SECTIONS,
        /** What is to be done stands in numbered steps. */
        STEPS,
        /** A text of more than 250 words has headings. */
        HEADINGS,
        /** No paragraph has more than 120 words. */
        PARAGRAPHS,
        /** A sentence has at most 20 words in the mean. */
        SENTENCES;

        public String getCode() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final int GOOD = 90;
    private static final int SHORTEST_TITLE = 15;
    private static final int LONGEST_TITLE = 90;
    private static final int LONG_TEXT = 250;
    private static final int LONG_PARAGRAPH = 120;
    private static final double LONG_SENTENCE = 20;
    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");
    /** Headings, tables, quotes, lists and code are no paragraphs. */
    private static final Pattern NO_PROSE = Pattern.compile("\\s*(#{1,6}\\s|\\||>|[-*+]\\s|\\d+[.)]\\s|```|~~~).*", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}\\s+\\S");
    private static final Pattern STEP = Pattern.compile("(?m)^\\s*\\d+[.)]\\s+\\S");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;]+(\\s|$)");

    private final Set<Criterion> demanded = EnumSet.of(Criterion.TITLE, Criterion.PARAGRAPHS, Criterion.SENTENCES);
    private final Set<Criterion> missed = EnumSet.noneOf(Criterion.class);
    private final OptionalInt ease;

    private ContentStandard(ArticleKind kind, Language language, Wording wording) {
        String body = wording.body();
        List<String> paragraphs = BLANK_LINES.splitAsStream(body).filter(block -> !NO_PROSE.matcher(block).matches()).toList();
        int title = wording.title().codePointCount(0, wording.title().length());
        look(Criterion.TITLE, true, title >= SHORTEST_TITLE && title <= LONGEST_TITLE);
        look(Criterion.QUESTION, kind == ArticleKind.FAQ, wording.title().endsWith("?"));
        look(Criterion.SECTIONS, !kind.sections().isEmpty(), Template.isFilled(kind, language, body));
        look(Criterion.STEPS, kind == ArticleKind.HOW_TO, STEP.matcher(body).find());
        look(Criterion.HEADINGS, words(body) > LONG_TEXT, HEADING.matcher(body).find());
        look(Criterion.PARAGRAPHS, true, paragraphs.stream().allMatch(paragraph -> words(paragraph) <= LONG_PARAGRAPH));
        look(Criterion.SENTENCES, true, meanSentence(paragraphs) <= LONG_SENTENCE);
        ease = language == Language.EN ? ReadingEase.of(body) : OptionalInt.empty();
    }

    public static ContentStandard of(ArticleKind kind, Language language, Wording wording) {
        return new ContentStandard(kind, language, wording);
    }

    private void look(Criterion criterion, boolean applies, boolean met) {
        if (applies) {
            demanded.add(criterion);
            if (!met) {
                missed.add(criterion);
            }
        }
    }

    private static double meanSentence(List<String> paragraphs) {
        return paragraphs.stream().flatMap(SENTENCE_END::splitAsStream).mapToLong(ContentStandard::words).filter(words -> words > 0).average().orElse(0);
    }

    private static long words(String text) {
        return Stream.of(text.strip().split("\\s+")).filter(word -> word.chars().anyMatch(Character::isLetterOrDigit)).count();
    }

    /** Share of what applies to the kind that is met, in per cent. */
    public int getPercent() {
        return (demanded.size() - missed.size()) * 100 / demanded.size();
    }

    public boolean isGood() {
        return getPercent() >= GOOD;
    }

    /** Whether the words meet it; empty where it does not apply to them. */
    public Optional<Boolean> meets(Criterion criterion) {
        return demanded.contains(criterion) ? Optional.of(!missed.contains(criterion)) : Optional.empty();
    }

    /** How easily it is read, from 0 to 100, see {@link ReadingEase}; null where there is no figure. A figure beside the standard, no part of it. */
    public Integer getEase() {
        return ease.isPresent() ? ease.getAsInt() : null;
    }

    /** What is still to be bettered. */
    public List<Criterion> getMissed() {
        return Arrays.stream(Criterion.values()).filter(missed::contains).toList();
    }
}
