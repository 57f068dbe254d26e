package org.wawasan.composition.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.wawasan.platform.i18n.Language;

class MarkerTest {

    @Test
    void everyFormOfAWordIsMarkedInItsLanguage() {
        assertEquals("<mark>Charging</mark> the <mark>batteries</mark>", marker("charge battery ").mark("Charging the batteries", Language.EN));
        assertEquals("<mark>Memilih</mark> baterai dan cara <mark>pengisian</mark>nya".replace("</mark>nya", "nya</mark>"),
                marker("pilih isi ").mark("Memilih baterai dan cara pengisiannya", Language.ID));
    }

    @Test
    void signsOfOmissionBelongToAWord() {
        assertEquals("The <mark>rider&#39;s</mark> and &#39;the <mark>riders</mark>&#39;", marker("rider ").mark("The rider's and 'the riders'", Language.EN));
    }

    @Test
    void everythingIsEscaped() {
        assertEquals("&lt;b&gt;<mark>rem</mark>&lt;/b&gt; &amp; &quot;it&#39;s&quot;", marker("rem").mark("<b>rem</b> & \"it's\"", Language.ID));
    }

    @Test
    void unfinishedWordMarksTheWholeOne() {
        assertEquals("A <mark>velodrome</mark>", marker("velo").mark("A velodrome", Language.EN));
        assertEquals("A velodrome", marker("velo ").mark("A velodrome", Language.EN));
    }

    @Test
    void slipIsMarkedWhereSlipsAreForgiven() {
        assertEquals("The <mark>Speedometer</mark>", new Marker(SearchWords.of("spedometer "), Match.TOLERANT).mark("The Speedometer", Language.EN));
        assertEquals("The Speedometer", marker("spedometer ").mark("The Speedometer", Language.EN));
    }

    @Test
    void accentsDoNotMatter() {
        assertEquals("<mark>Café</mark>", marker("CAFE ").mark("Café", Language.EN));
    }

    @Test
    void excerptIsWhereMostOfTheWordsAre() {
        String filler = "Nothing of interest stands in this sentence. ".repeat(20);
        String excerpt = marker("brake noise ").excerpt("The brake. " + filler + "When wet, the brake makes a noise. " + filler, Language.EN);

        assertTrue(excerpt.startsWith("… When wet, the <mark>brake</mark> makes a <mark>noise</mark>."), excerpt);
        assertTrue(excerpt.endsWith(" …"), excerpt);
        assertTrue(excerpt.replaceAll("</?mark>", "").length() <= 250, excerpt);
    }

    @Test
    void excerptWithoutAMatchIsTheBeginning() {
        assertTrue(marker("brake ").excerpt("Once upon a time. ".repeat(30), Language.EN).startsWith("Once upon a time."));
        assertEquals("", marker("brake ").excerpt("", Language.EN));
    }

    @Test
    void textWithoutBlanksIsCutToo() {
        String excerpt = marker("brake ").excerpt("x".repeat(3_000) + "-brake-" + "y".repeat(3_000), Language.EN);
        assertTrue(excerpt.contains("<mark>brake</mark>"), excerpt);
        assertTrue(excerpt.length() < 300, excerpt);
    }

    private static Marker marker(String question) {
        return new Marker(SearchWords.of(question), Match.EXACT);
    }
}
