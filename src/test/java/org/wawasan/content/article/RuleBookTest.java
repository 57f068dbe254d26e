package org.wawasan.content.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wawasan.member.Visibility;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Violation;
import org.wawasan.platform.i18n.Language;

/** Which rule decides when an edition is verified anew. */
class RuleBookTest {

    private static final long BATTERY = 7;
    private static final long CHARGING = 8;
    private static final long FRAME = 9;
    private static final Instant PUBLISHED = Instant.parse("2026-01-10T08:00:00Z");
    private static final RuleBook EMPTY = RuleBook.of(List.of(), RuleBookTest::withNarrower);

    @Test
    void whatNoRuleMatchesHasTheUsualInterval() {
        assertEquals(new RuleBook.Ruling(null, Interval.USUAL), EMPTY.about(edition(ArticleKind.FAQ, Language.EN, BATTERY, 0)));
        assertEquals(Interval.USUAL, rule(1, 30, new RuleFilter(ArticleKind.STORY, null, null, null, null)).about(edition(ArticleKind.FAQ, Language.EN, BATTERY, 0)).days());
    }

    @Test
    void firstRuleThatMatchesDecides() {
        Verifiable faq = edition(ArticleKind.FAQ, Language.EN, BATTERY, 0);
        RuleBook book = EMPTY.with(1, words(90, RuleFilter.ALL, 1)).with(2, words(30, new RuleFilter(ArticleKind.FAQ, null, null, null, null), 2));
        assertEquals(1L, book.about(faq).rule());
        assertEquals(2L, book.with(2, words(30, new RuleFilter(ArticleKind.FAQ, null, null, null, null), 1)).about(faq).rule());
        assertEquals(2L, book.without(1).about(faq).rule());
        assertEquals(new RuleBook.Ruling(2L, 45), book.without(1).with(2, words(45, RuleFilter.ALL, 99)).about(faq));
    }

    @Test
    void everyPartOfTheFilterHasToMatch() {
        RuleFilter filter = new RuleFilter(ArticleKind.FAQ, BATTERY, Language.EN, Visibility.PUBLIC, null);
        assertTrue(matches(filter, edition(ArticleKind.FAQ, Language.EN, BATTERY, 0)));
        assertTrue(matches(filter, edition(ArticleKind.FAQ, Language.EN, CHARGING, 0)), "filed under a narrower topic");
        assertFalse(matches(filter, edition(ArticleKind.FAQ, Language.EN, FRAME, 0)));
        assertFalse(matches(filter, edition(ArticleKind.FAQ, Language.ID, BATTERY, 0)));
        assertFalse(matches(filter, edition(ArticleKind.STORY, Language.EN, BATTERY, 0)));
        assertFalse(matches(new RuleFilter(null, null, null, Visibility.MEMBERS, null), edition(ArticleKind.FAQ, Language.EN, BATTERY, 0)));
        assertFalse(matches(new RuleFilter(null, CHARGING, null, null, null), edition(ArticleKind.FAQ, Language.EN, BATTERY, 0)), "filed under a broader topic");
    }

    @Test
    void ageIsReckonedFromTheFirstPublicationToTheLastVerification() {
        RuleFilter aged = new RuleFilter(null, null, null, null, 365);
        assertFalse(matches(aged, edition(ArticleKind.FAQ, Language.EN, BATTERY, 364)));
        assertTrue(matches(aged, edition(ArticleKind.FAQ, Language.EN, BATTERY, 365)));
        assertFalse(matches(aged, new Verifiable(ArticleKind.FAQ, Language.EN, Visibility.PUBLIC, List.of(), PUBLISHED, null)));
    }

    @Test
    void changeOfTheIntervalIsAnotherRuling() {
        Verifiable faq = edition(ArticleKind.FAQ, Language.EN, BATTERY, 0);
        RuleBook book = rule(1, 90, RuleFilter.ALL);
        assertNotEquals(book.about(faq), book.with(1, words(91, RuleFilter.ALL, 1)).about(faq));
        assertEquals(book.about(faq), book.with(1, new RuleWords("Another name", 90, RuleFilter.ALL, 1)).about(faq));
    }

    @Test
    void everythingThatIsWrongWithARuleIsSaidAtOnce() {
        Refused refused = assertThrows(Refused.class, () -> new RuleWords("x", 0, new RuleFilter(null, null, null, null, 4_000), null).check());
        assertEquals(Set.of("name", "days", "age", "position"), refused.violations().stream().map(Violation::field).collect(Collectors.toSet()));
    }

    private static RuleBook rule(long id, int days, RuleFilter filter) {
        return EMPTY.with(id, words(days, filter, 1));
    }

    private static RuleWords words(int days, RuleFilter filter, int position) {
        return new RuleWords("A rule", days, filter, position);
    }

    private static boolean matches(RuleFilter filter, Verifiable edition) {
        return filter.matches(edition, RuleBookTest::withNarrower);
    }

    private static Verifiable edition(ArticleKind kind, Language language, long topic, int daysUntilVerified) {
        return new Verifiable(kind, language, Visibility.PUBLIC, List.of(topic), PUBLISHED, PUBLISHED.plus(Duration.ofDays(daysUntilVerified)));
    }

    private static Set<Long> withNarrower(long concept) {
        return concept == BATTERY ? Set.of(BATTERY, CHARGING) : Set.of(concept);
    }
}
