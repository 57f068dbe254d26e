package org.wawasan.content.article;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wawasan.Told;
import org.wawasan.member.Member;
import org.wawasan.member.Visibility;
import org.wawasan.platform.Refused;
import org.wawasan.platform.i18n.Language;

/** The life of an edition: what each state allows, what it refuses, and which words readers see meanwhile. */
class EditionTest {

    private static final Wording FIRST = new Wording("May I charge a hot battery?", "Let it cool for half an hour in the shade, then charge.");
    private static final Wording SECOND = new Wording("May I charge a hot battery?", "Let it cool until it is below 40 °C, then charge.");

    private static final Map<EditionStatus, String> ENGLISH = Map.of(EditionStatus.DRAFT, "is a draft", EditionStatus.IN_REVIEW, "is in review",
            EditionStatus.PUBLISHED, "is published", EditionStatus.NEEDS_VERIFICATION, "needs verification", EditionStatus.ARCHIVED, "is archived");
    private static final Map<EditionStatus, String> INDONESIAN = Map.of(EditionStatus.DRAFT, "masih draf", EditionStatus.IN_REVIEW, "sedang ditinjau",
            EditionStatus.PUBLISHED, "sudah terbit", EditionStatus.NEEDS_VERIFICATION, "perlu diverifikasi", EditionStatus.ARCHIVED, "sudah diarsipkan");

    private final Member writer = Member.imported("Ratna", Language.ID, "test", "1");
    private final Member publisher = Member.imported("Bima", Language.EN, "test", "2");
    private final Article article = new Article(ArticleKind.FAQ, Visibility.PUBLIC, writer);
    private final Edition edition = article.begin(Language.EN, FIRST, writer);
    private Revision latest = edition.first();

    @Nested
    class Draft {

        @Test
        void isForEmployeesOnly() {
            assertEquals(EditionStatus.DRAFT, edition.status());
            assertEquals(Visibility.EMPLOYEES, edition.getVisibility());
        }

        @Test
        void showsEveryRevisionAtOnce() {
            revise(SECOND);

            assertEquals(SECOND.body(), edition.getBody());
            assertFalse(edition.hasChanges());
        }

        @Test
        void isPublishedWithoutReview() {
            edition.publish(latest, publisher);

            assertEquals(EditionStatus.PUBLISHED, edition.status());
        }

        @Test
        void canNeitherBeReturnedNorVerifiedNorQuestionedNorReopened() {
            refused("article.is.draft", () -> edition.giveBack("Say more"));
            refused("article.is.draft", () -> edition.verify(publisher));
            refused("article.is.draft", edition::question);
            refused("article.is.draft", edition::reopen);
        }
    }

    @Nested
    class InReview {

        InReview() {
            edition.submit();
        }

        @Test
        void isStillForEmployeesOnly() {
            assertEquals(Visibility.EMPLOYEES, edition.getVisibility());
        }

        @Test
        void goesBackToItsAuthorWithANote() {
            edition.giveBack("Say what to do in the rain");

            assertEquals(EditionStatus.DRAFT, edition.status());
            assertEquals("Say what to do in the rain", edition.getReturnedNote());
        }

        @Test
        void doesNotGoBackWithoutANote() {
            refused("required", () -> edition.giveBack(" "));
            assertEquals(EditionStatus.IN_REVIEW, edition.status());
        }

        @Test
        void losesTheNoteWhenSubmittedAgain() {
            edition.giveBack("Say what to do in the rain");
            edition.submit();

            assertNull(edition.getReturnedNote());
        }

        @Test
        void canNeitherBeSubmittedNorVerifiedNorQuestionedNorReopened() {
            refused("article.is.in-review", edition::submit);
            refused("article.is.in-review", () -> edition.verify(publisher));
            refused("article.is.in-review", edition::question);
            refused("article.is.in-review", edition::reopen);
        }
    }

    @Nested
    class Published {

        Published() {
            edition.publish(latest, publisher);
        }

        @Test
        void isShownToTheAudienceAndVouchedFor() {
            assertEquals(Visibility.PUBLIC, edition.getVisibility());
            assertEquals(publisher, edition.getVerifiedBy());
            assertNotNull(edition.getPublished());
        }

        @Test
        void goesOnShowingItsRevisionWhileAnotherWaits() {
            revise(SECOND);

            assertTrue(edition.hasChanges());
            assertEquals(FIRST.body(), edition.getBody());
        }

        @Test
        void showsTheWaitingRevisionOncePublished() {
            revise(SECOND);
            edition.publish(latest, publisher);

            assertEquals(SECOND.body(), edition.getBody());
            assertFalse(edition.hasChanges());
        }

        @Test
        void hasNothingWaitingWhenTheOldWordsComeBack() {
            Revision first = latest;
            revise(SECOND);
            latest = edition.restore(latest, first, writer);

            assertFalse(edition.hasChanges());
            assertEquals(3, edition.getRevision());
            assertEquals(1, latest.getRestoredFrom());
        }

        @Test
        void isNotPublishedAgainWithoutAChange() {
            refused("article.unchanged", () -> edition.publish(latest, publisher));
        }

        @Test
        void followsTheArticleToAnotherAudience() {
            article.describe(ArticleKind.FAQ, Visibility.MEMBERS, List.of());

            assertEquals(Visibility.MEMBERS, edition.getVisibility());
        }

        @Test
        void canNeitherBeSubmittedNorReturnedNorReopened() {
            refused("article.is.published", edition::submit);
            refused("article.is.published", () -> edition.giveBack("Say more"));
            refused("article.is.published", edition::reopen);
        }
    }

    @Nested
    class NeedingVerification {

        NeedingVerification() {
            edition.publish(latest, publisher);
            edition.question();
        }

        @Test
        void isStillRead() {
            assertEquals(EditionStatus.NEEDS_VERIFICATION, edition.status());
            assertEquals(Visibility.PUBLIC, edition.getVisibility());
        }

        @Test
        void isPublishedAgainOnceVerified() {
            edition.verify(writer);

            assertEquals(EditionStatus.PUBLISHED, edition.status());
            assertEquals(writer, edition.getVerifiedBy());
        }

        @Test
        void isVerifiedByPublishingAChange() {
            revise(SECOND);
            edition.publish(latest, writer);

            assertEquals(EditionStatus.PUBLISHED, edition.status());
            assertEquals(writer, edition.getVerifiedBy());
        }

        @Test
        void canNeitherBeSubmittedNorReturnedNorQuestionedNorReopened() {
            refused("article.is.needs-verification", edition::submit);
            refused("article.is.needs-verification", () -> edition.giveBack("Say more"));
            refused("article.is.needs-verification", edition::question);
            refused("article.is.needs-verification", edition::reopen);
        }
    }

    @Nested
    class Archived {

        Archived() {
            edition.publish(latest, publisher);
            edition.archive(latest);
        }

        @Test
        void isHiddenFromItsAudience() {
            assertEquals(Visibility.EMPLOYEES, edition.getVisibility());
        }

        @Test
        void staysHiddenWhenTheArticleChangesItsAudience() {
            article.describe(ArticleKind.FAQ, Visibility.MEMBERS, List.of());

            assertEquals(Visibility.EMPLOYEES, edition.getVisibility());
        }

        @Test
        void becomesADraftAgain() {
            edition.reopen();

            assertEquals(EditionStatus.DRAFT, edition.status());
        }

        @Test
        void canOnlyBeReopened() {
            refused("article.is.archived", edition::submit);
            refused("article.is.archived", () -> edition.giveBack("Say more"));
            refused("article.is.archived", () -> edition.publish(latest, publisher));
            refused("article.is.archived", () -> edition.verify(publisher));
            refused("article.is.archived", edition::question);
            refused("article.is.archived", () -> edition.archive(latest));
        }
    }

    @Nested
    class Words {

        @Test
        void thatAreTheSameMakeNoRevision() {
            Revision same = edition.revise(latest, new Wording("  May I charge a  hot battery? ", FIRST.body() + "\r\n"), writer, null);

            assertSame(latest, same);
            assertEquals(1, edition.getRevision());
        }

        @Test
        void tooShortOrTooLongAreRefusedTogether() {
            Refused refused = assertThrows(Refused.class, () -> Wording.written("Why", "No."));

            assertEquals(List.of("title", "body"), refused.violations().stream().map(violation -> violation.field()).toList());
            assertThrows(Refused.class, () -> Wording.written("x".repeat(151), FIRST.body()));
            assertThrows(Refused.class, () -> Wording.written(FIRST.title(), "x".repeat(200_001)));
        }

        @Test
        void ofAProblemAreNotPublishedBeforeAllSectionsAreFilled() {
            String whole = Template.missing(ArticleKind.TROUBLESHOOTING, Language.ID, null).replace("\n\n", "\n\nBaterai terlalu panas.\n");
            Edition problem = new Article(ArticleKind.TROUBLESHOOTING, Visibility.PUBLIC, writer).begin(Language.ID,
                    new Wording(FIRST.title(), whole.replaceFirst("# Penyebab\n\n[^#]*", "# Penyebab\n\n")), writer);
            Revision first = problem.first();

            refused("article.sections", () -> problem.publish(first, publisher));
            problem.publish(problem.revise(first, new Wording(FIRST.title(), whole), writer, null), publisher);
            assertEquals(EditionStatus.PUBLISHED, problem.status());
        }

        @Test
        void getTheSectionsOfTheKindThatTheyLack() {
            assertEquals("# Environment\n\n\n# Cause\n\n\n# Resolution\n\n",
                    Template.missing(ArticleKind.TROUBLESHOOTING, Language.EN, "## ISSUE\n\nIt is hot."));
            assertEquals("", Template.missing(ArticleKind.FAQ, Language.EN, null));
        }

        @Test
        void thatWereTakenFromAShortAnswerAreNotPublishedAsTheyAre() {
            Edition taken = new Article(ArticleKind.FAQ, Visibility.PUBLIC, writer).begin(Language.EN, Wording.taken("Hot?", "Yes."), writer);

            refused("article.incomplete", () -> taken.publish(taken.first(), publisher));
        }

        @Test
        void takenFromALongTitleAreCutToFit() {
            assertEquals(150, Wording.taken("word ".repeat(60), "Yes.").title().length());
        }
    }

    @Nested
    class Translation {

        @Test
        void isASecondEditionOfTheSameArticle() {
            Edition translation = article.begin(Language.ID, FIRST, writer);

            assertEquals(EditionStatus.DRAFT, translation.status());
            assertSame(article, translation.getArticle());
        }

        @Test
        void isMadeOncePerLanguage() {
            refused("article.language", () -> article.begin(Language.EN, SECOND, writer));
        }
    }

    @Nested
    class Care {

        @Test
        void sendsAVouchedTextToBeVerifiedAgainInTime() {
            article.entrust(writer, Interval.of(90), Governance.EXPERIENCE);
            edition.publish(latest, publisher);
            assertEquals(edition.getVerified().plus(Duration.ofDays(90)), edition.getVerifyBy());

            edition.question();
            assertNull(edition.getVerifyBy());
        }

        @Test
        void endsWithTheArchiveAndWithoutAnInterval() {
            edition.publish(latest, publisher);
            article.entrust(writer, Interval.NEVER, Governance.EXPERIENCE);
            assertNull(edition.getVerifyBy());

            article.entrust(writer, Interval.of(1), Governance.EXPERIENCE);
            edition.archive(latest);
            assertNull(edition.getVerifyBy());
        }

        @Test
        void knowsNoIntervalBelowADayOrAboveTenYears() {
            refused("article.interval", () -> article.entrust(writer, Interval.of(0), Governance.EXPERIENCE));
            refused("article.interval", () -> article.entrust(writer, Interval.of(3_651), Governance.EXPERIENCE));
            refused("required", () -> article.entrust(null, Interval.of(30), Governance.EXPERIENCE));
        }

        @Test
        void tellsTheConfidenceOfEachState() {
            assertEquals(Confidence.WORK_IN_PROGRESS, edition.getConfidence());
            edition.submit();
            assertEquals(Confidence.NOT_VALIDATED, edition.getConfidence());
            edition.publish(latest, publisher);
            assertEquals(Confidence.VALIDATED, edition.getConfidence());
            edition.question();
            assertEquals(Confidence.NOT_VALIDATED, edition.getConfidence());
            edition.archive(latest);
            assertEquals(Confidence.ARCHIVED, edition.getConfidence());
            assertEquals(Confidence.NOT_VALIDATED, Confidence.of(EditionStatus.PUBLISHED, null));
        }
    }

    /** Every state with every change: what it allows happens, anything else is refused in words that name the state. */
    @ParameterizedTest(name = "{0} allows {1}")
    @CsvSource({"DRAFT, submit publish archive", "IN_REVIEW, return publish archive", "PUBLISHED, publish verify question archive",
            "NEEDS_VERIFICATION, publish verify archive", "ARCHIVED, reopen"})
    void everythingElseIsRefusedWithTheNameOfTheState(EditionStatus status, String allowed) {
        for (String change : List.of("submit", "return", "publish", "verify", "question", "archive", "reopen")) {
            Edition there = new Article(ArticleKind.FAQ, Visibility.PUBLIC, writer).begin(Language.EN, FIRST, writer);
            there.happened(status, Instant.parse("2026-01-01T00:00:00Z"), null, null);
            Revision changed = there.revise(there.first(), SECOND, writer, null);
            Map<String, Executable> all = Map.of("submit", there::submit, "return", () -> there.giveBack("Say more"),
                    "publish", () -> there.publish(changed, publisher), "verify", () -> there.verify(publisher), "question", there::question,
                    "archive", () -> there.archive(changed), "reopen", there::reopen);
            if (List.of(allowed.split(" ")).contains(change)) {
                assertDoesNotThrow(all.get(change), change);
            } else {
                Told told = Told.by(all.get(change));
                assertEquals(status, there.status(), change);
                assertEquals("That cannot be done now: the article " + ENGLISH.get(status) + ".", told.in(Language.EN));
                assertEquals("Sekarang itu tidak bisa dilakukan: artikel " + INDONESIAN.get(status) + ".", told.in(Language.ID));
            }
        }
    }

    private void revise(Wording wording) {
        latest = edition.revise(latest, wording, writer, null);
    }

    private static void refused(String key, Executable what) {
        assertEquals(key, Told.key(what));
    }
}
