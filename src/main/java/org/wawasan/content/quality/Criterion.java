package org.wawasan.content.quality;

import java.util.Locale;
import java.util.Optional;
import org.wawasan.content.article.ContentStandard;

/**
 * A line of the checklist: the six of the content standard checklist of KCS v6, which only people can judge, and what can be read off
 * the words.
 */
public enum Criterion {

    /** No other article says the same. */
    UNIQUE,
    /** Nothing that the reader needs is missing. */
    COMPLETE,
    /** It is understood at once: short thoughts, the readers' words. */
    CLEAR,
    /** The title says what the text answers. */
    REFLECTED,
    /** Links lead where they say, for those who read it. */
    LINKS,
    /** Kind, topics and audience are right. */
    METADATA,
    TITLE(ContentStandard.Criterion.TITLE), QUESTION(ContentStandard.Criterion.QUESTION), SECTIONS(ContentStandard.Criterion.SECTIONS),
    STEPS(ContentStandard.Criterion.STEPS), HEADINGS(ContentStandard.Criterion.HEADINGS), PARAGRAPHS(ContentStandard.Criterion.PARAGRAPHS),
    SENTENCES(ContentStandard.Criterion.SENTENCES);

    private final ContentStandard.Criterion readOff;

    Criterion() {
        this(null);
    }

    Criterion(ContentStandard.Criterion readOff) {
        this.readOff = readOff;
    }

    /** What the words themselves say; empty where only people know. */
    public Optional<Verdict> proposed(ContentStandard standard) {
        return Optional.ofNullable(readOff).map(criterion -> standard.meets(criterion).map(met -> met ? Verdict.YES : Verdict.NO).orElse(Verdict.NOT_APPLICABLE));
    }

    public boolean isReadOff() {
        return readOff != null;
    }

    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }
}
