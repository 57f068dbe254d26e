package org.wawasan.operation.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wawasan.platform.text.Markdown;

class AsMarkdownTest {

    @Test
    void everyLineOfPlainTextBecomesAParagraph() {
        assertEquals("One.\n\nTwo.", AsMarkdown.text("One.\n\n   Two.  \n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# no heading", "1. no list", "- no list", "+ no list", "* star *", "> no quote", "a_b_c and _d_", "[no](link)",
            "`no code`", "&lt; stays &lt;", "<b>no tag</b>", "a | b", "---", "===", "back\\slash", "    four blanks", "~~~", "+", "1) no list", "![no](picture)"})
    void signsOfPlainTextStayAsTheyAre(String plain) {
        String shown = Markdown.html(AsMarkdown.text(plain)).replaceAll("\\s+$", "");

        assertEquals("<p>" + escaped(plain.strip()) + "</p>", shown);
    }

    private static String escaped(String text) {
        return Markdown.html("x").replace("x", text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("`", "&#96;"))
                .replaceAll("^<p>|</p>\\s*$", "").replace("=", "&#61;").replace("+", "&#43;");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
            <p>One</p><p>Two <b>bold</b> and <i>slanted</i>.</p>     ~ "One\\n\\nTwo **bold** and *slanted*."
            a<b> b </b>c                                            ~ "a **b** c"
            <em></em>nothing                                        ~ nothing
            see <a href="https://example.org/x">this</a>            ~ see [this](https://example.org/x)
            <a href="javascript:alert(1)">no</a>                    ~ no
            <p>run <code>a  *b*</code></p>                          ~ run `a *b*`
            <pre><code>if (a) {\\n  b;\\n}\\n</code></pre><p>x</p>     ~ "```\\nif (a) {\\n  b;\\n}\\n```\\n\\nx"
            <ul><li>one</li><li>two <b>x</b></li></ul>              ~ "- one\\n- two **x**"
            <ol start="3"><li><p>three</p></li><li>four</li></ol>   ~ "3. three\\n4. four"
            <ul><li>a<ul><li>b</li></ul></li></ul>                  ~ "- a\\n  - b"
            <blockquote><p>said</p><p>more</p></blockquote>y        ~ "> said\\n> \\n> more\\n\\ny"
            <h2>Part</h2>text                                       ~ "## Part\\n\\ntext"
            one<br>two<br/>                                         ~ "one  \\ntwo"
            <p>a</p><hr><p>b</p>                                    ~ "a\\n\\n___\\n\\nb"
            <img src="https://example.org/p.png" alt="a picture">   ~ ![a picture](https://example.org/p.png)
            <script>alert(1)</script><style>p{}</style>kept         ~ kept
            2 * 3 < 7 &amp; <p># no heading                         ~ "2 \\* 3 \\< 7 \\&\\n\\n\\# no heading"
            <sup>up</sup> <u>under</u> <p>never closed <b>bold      ~ "up under\\n\\nnever closed **bold**"
            """)
    void htmlBecomesMarkdown(String html, String markdown) {
        assertEquals(markdown.replace("\\n", "\n"), AsMarkdown.html(html.replace("\\n", "\n")));
    }

    @Test
    void tableKeepsItsCells() {
        String html = "<table><tr><td>a</td><td>b</td></tr><tr><td><p>1</p><p>2</p></td><td>3</td></tr></table>";

        assertEquals("<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1 2</td><td>3</td></tr></tbody></table>",
                Markdown.html(AsMarkdown.html(html)).replaceAll("\\n", ""));
    }

    @Test
    void beginningIsCutBetweenWords() {
        assertEquals("The quick brown…", AsMarkdown.beginning("The quick\nbrown fox jumps", 18));
        assertEquals("Short", AsMarkdown.beginning(" Short ", 18));
        assertEquals("aaaaaaaaa…", AsMarkdown.beginning("a".repeat(30), 10));
    }
}
