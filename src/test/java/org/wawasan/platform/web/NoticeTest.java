package org.wawasan.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wawasan.platform.TooManyRequests;
import org.wawasan.platform.Violation;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Tone;

class NoticeTest {

    @Test
    void argumentsAreFilledInInTheReadersLanguage() {
        assertEquals("Choose one answer.", shown(Language.EN, "error.poll.choice", 1));
        assertEquals("Sari ~ Ayu; <b> has it already.", shown(Language.EN, "error.gap.assigned", "Sari ~ Ayu; <b>"));
        assertTrue(shown(Language.ID, "error.gap.settled", Tone.GREEN).contains("Hijau"), shown(Language.ID, "error.gap.settled", Tone.GREEN));
    }

    @Test
    void longArgumentIsCutSoThatTheCookieIsTaken() {
        String value = Notice.value("error.gap.assigned", "😀".repeat(5_000), "x".repeat(5_000), "é".repeat(5_000));

        assertTrue(value.length() < 3_000, value);
        assertTrue(value.matches("[\\w.~%+*-]+"), value);
        assertEquals("😀".repeat(79) + "… has it already.", Notice.text(Language.EN, value).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "notice.nothing", "search.plain", "error.poll.choice~tx", "error.poll.choice~n", "error.poll.choice~nx",
            "error.gap.assigned~t%", "error.gap.assigned~ksearch.nothing", "error.gap.assigned~x1", "error.gap.assigned~"})
    void whatThePortalHasNotWrittenSaysNothing(String value) {
        assertEquals(Optional.empty(), Notice.text(Language.EN, value));
    }

    @ParameterizedTest
    @CsvSource({"1,a second", "90,90 seconds", "91,2 minutes", "600,10 minutes", "5400,90 minutes", "5401,2 hours", "86400,24 hours"})
    void waitIsToldInFittingUnits(long seconds, String told) {
        Violation why = new TooManyRequests(seconds).violation();

        assertTrue(shown(Language.EN, "error." + why.key(), why.args().toArray()).contains("wait " + told + " and"), told);
    }

    private static String shown(Language language, String key, Object... args) {
        return Notice.text(language, Notice.value(key, args)).orElseThrow();
    }
}
