package org.wawasan.content.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wawasan.platform.text.Markdown;

class ContentsTest {

    private static final String LONG = "Words enough. ".repeat(250);

    @Test
    void shortTextHasNone() {
        assertTrue(Contents.of(Markdown.html("# One\n\n# Two\n\n# Three")).isEmpty());
    }

    @Test
    void longTextLeadsToItsHeadings() {
        List<Contents.Heading> headings = Contents.of(Markdown.html("# Before *you* begin\n\n" + LONG + "\n\n## Tools & parts\n\n# Steps"));

        assertEquals(List.of("Before you begin", "Tools &amp; parts", "Steps"), headings.stream().map(Contents.Heading::html).toList());
        assertEquals(List.of(false, true, false), headings.stream().map(Contents.Heading::narrower).toList());
        assertEquals("h-before-you-begin", headings.get(0).anchor());
    }

    @Test
    void oneLevelIsTheUpperOne() {
        assertTrue(Contents.of(Markdown.html("## One\n\n" + LONG + "\n\n## Two\n\n## Three")).stream().noneMatch(Contents.Heading::narrower));
    }
}
