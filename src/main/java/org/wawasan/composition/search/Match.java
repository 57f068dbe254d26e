package org.wawasan.composition.search;

import java.util.Locale;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.wawasan.platform.i18n.Language;

/** How exactly what is found matches the words of a question; each finds all that the one before finds, and ranks that above. */
public enum Match {

    /** Every word, in whatever form; the last one may go on. */
    EXACT,
    /** Every word, with a slip of the keys in the longer ones. */
    TOLERANT,
    /** Half of the words. */
    LOOSE;

    private static final float TITLE = 4;
    private static final float TITLE_AS_WRITTEN = 2;
    private static final float BODY_AS_WRITTEN = 0.5f;
    private static final float BEGINNING = 0.5f;
    private static final float SLIP = 0.2f;
    /** Of a form that may be of another word. */
    private static final float PERHAPS = 0.25f;
    /** Letters from which on a body is searched for words that go on. */
    static final int SHORTEST_BEGINNING = 4;

    /** What finds the words. */
    SearchPredicate of(SearchWords words, SearchPredicateFactory index) {
        return of(words, index, enough(words.parts().size()));
    }

    /** What finds at least so many of the words; all of them, where the match is exact or tolerant. */
    SearchPredicate of(SearchWords words, SearchPredicateFactory index, int least) {
        if (words.isEmpty()) {
            return index.matchNone().toPredicate();
        }
        BooleanPredicateClausesStep<?> all = index.bool();
        for (SearchWords.Part part : words.parts()) {
            SearchPredicate found = part(part, index);
            if (this == LOOSE) {
                all.should(found);
            } else {
                all.must(found);
            }
        }
        if (this == LOOSE) {
            all.minimumShouldMatchNumber(least);
        }
        return all.toPredicate();
    }

    /** Half of the words. */
    static int enough(int words) {
        return (words + 1) / 2;
    }

    private SearchPredicate part(SearchWords.Part part, SearchPredicateFactory index) {
        BooleanPredicateClausesStep<?> ways = index.bool();
        for (Language language : Language.values()) {
            if (part.phrase()) {
                ways.should(index.phrase().field(Fields.title(language)).boost(TITLE).field(Fields.body(language)).matching(part.text()));
            } else {
                ways.should(index.match().field(Fields.title(language)).boost(TITLE).field(Fields.body(language)).matching(part.text()));
            }
        }
        if (!part.phrase()) {
            inOtherForms(part, index, ways);
            asWritten(part, index, ways);
        }
        return ways.toPredicate();
    }

    private static void inOtherForms(SearchWords.Part part, SearchPredicateFactory index, BooleanPredicateClausesStep<?> ways) {
        IndonesianForms.restored(part.text()).ifPresent(word -> ways.should(index.match()
                .field(Fields.title(Language.ID)).boost(TITLE).field(Fields.body(Language.ID)).matching(word).boost(PERHAPS)));
        IndonesianForms.swallowed(part.text()).forEach(beginning -> ways.should(index.prefix()
                .field(Fields.TITLE_WORDS).boost(TITLE).field(Fields.BODY_WORDS).matching(beginning)));
    }

    private void asWritten(SearchWords.Part part, SearchPredicateFactory index, BooleanPredicateClausesStep<?> ways) {
        ways.should(index.match().field(Fields.TITLE_WORDS).boost(TITLE_AS_WRITTEN).field(Fields.BODY_WORDS).boost(BODY_AS_WRITTEN)
                .matching(part.text()));
        int length = part.text().codePointCount(0, part.text().length());
        if (part.open()) {
            ways.should(index.match().field(Fields.TITLE_STARTS).matching(part.text()).constantScore().boost(BEGINNING));
            if (length >= SHORTEST_BEGINNING) {
                ways.should(index.prefix().field(Fields.BODY_WORDS).matching(part.text().toLowerCase(Locale.ROOT)).boost(BEGINNING / 2));
            }
        }
        if (this != EXACT && slips(length) > 0) {
            ways.should(index.match().field(Fields.TITLE_WORDS).boost(TITLE).field(Fields.BODY_WORDS).matching(part.text())
                    .fuzzy(slips(length), 1).boost(SLIP));
        }
    }

    /** Letters that may be wrong, missing, too many or exchanged in a word of this length; the first one is always right. */
    static int slips(int length) {
        return length < 4 ? 0 : length < 8 ? 1 : 2;
    }
}
