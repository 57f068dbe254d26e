package org.wawasan.content.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wawasan.content.article.ContentStandard.Criterion;
import org.wawasan.platform.i18n.Language;

class ContentStandardTest {

    private static final String ANSWER = "Let it cool for half an hour in the shade. Then charge.";

    @Test
    void shortQuestionWithAShortAnswerMeetsAll() {
        ContentStandard standard = look(ArticleKind.FAQ, "May I charge a hot battery?", ANSWER);

        assertEquals(100, standard.getPercent());
        assertTrue(standard.isGood());
        assertEquals(List.of(), standard.getMissed());
    }

    @Test
    void titleOfAFaqEntryAsks() {
        ContentStandard standard = look(ArticleKind.FAQ, "Charging of hot batteries", ANSWER);

        assertEquals(List.of(Criterion.QUESTION), standard.getMissed());
        assertEquals(75, standard.getPercent());
        assertFalse(standard.isGood());
        assertEquals(List.of(Criterion.TITLE), look(ArticleKind.FAQ, "Hot battery?", ANSWER).getMissed());
    }

    @Test
    void whatIsToBeDoneStandsInStepsUnderItsSections() {
        String sections = Template.missing(ArticleKind.HOW_TO, Language.EN, null).replace("\n\n", "\n\nA rag.\n");

        assertEquals(List.of(Criterion.SECTIONS, Criterion.STEPS), look(ArticleKind.HOW_TO, "How to dry the contacts", ANSWER).getMissed());
        assertEquals(List.of(Criterion.STEPS), look(ArticleKind.HOW_TO, "How to dry the contacts", sections).getMissed());
        assertEquals(List.of(), look(ArticleKind.HOW_TO, "How to dry the contacts", sections + "\n1. Wipe.\n2. Wait.").getMissed());
    }

    @Test
    void longTextNeedsHeadingsAndShortParagraphsAndSentences() {
        assertEquals(List.of(Criterion.HEADINGS, Criterion.PARAGRAPHS, Criterion.SENTENCES),
                look(ArticleKind.FAQ, "May I charge a hot battery?", "word ".repeat(260)).getMissed());
        assertEquals(List.of(Criterion.HEADINGS), look(ArticleKind.FAQ, "May I charge a hot battery?", "Let it cool first. ".repeat(20).concat("\n\n").repeat(4)).getMissed());
        assertEquals(List.of(), look(ArticleKind.FAQ, "May I charge a hot battery?", "# Heat\n\n" + "Let it cool first. ".repeat(20).concat("\n\n").repeat(4)).getMissed());
    }

    @Test
    void tablesListsAndCodeAreNoParagraphs() {
        assertEquals(List.of(), look(ArticleKind.FAQ, "May I charge a hot battery?", "| " + "cell ".repeat(130) + "|\n\n- " + "item ".repeat(110)
                + "\n\n# And now").getMissed());
    }

    private static ContentStandard look(ArticleKind kind, String title, String body) {
        return ContentStandard.of(kind, Language.EN, new Wording(title, body));
    }
}
