package org.wawasan.platform.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void plainTextHasNeitherMarksNorAddresses() {
        assertEquals("Before you ride Check the brakes Pump the tyres, see how much and code too.",
                Markdown.plain("## Before you ride\n\n- Check the **brakes**\n- Pump the tyres, see [how much](/knowledge/7-how-much)\n\nand `code`\ntoo.", 200));
    }

    @Test
    void cellsOfTablesAreWordsOfTheirOwn() {
        assertEquals("Tyre Bar Road 6", Markdown.plain("| Tyre | Bar |\n|---|---|\n| Road | 6 |\n", 200));
    }

    @Test
    void longTextIsCutBetweenWords() {
        assertEquals("One two…", Markdown.plain("One two three four", 12));
    }
}
