package org.wawasan.operation.importing;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.PolicyFactory;

/**
 * Plain text and HTML of elsewhere as Markdown that says the same. The sanitizer reads the HTML, whatever its mistakes, into
 * balanced and harmless elements; of these a CommonMark document is built, which its own renderer writes. So no library is
 * needed beyond the two that the portal has anyway.
 */
final class AsMarkdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final MarkdownRenderer MARKDOWN = MarkdownRenderer.builder().extensions(EXTENSIONS).build();
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements("p", "div", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code",
                    "kbd", "em", "i", "strong", "b", "a", "img", "table", "thead", "tbody", "tr", "th", "td")
            .allowAttributes("href").onElements("a").allowAttributes("src", "alt").onElements("img")
            .allowAttributes("start").onElements("ol")
            .allowUrlProtocols("http", "https", "mailto")
            .toFactory();

    private AsMarkdown() {
    }

    /** Plain text: each line that is not blank becomes a paragraph, its signs kept as they are. */
    static String text(String plain) {
        Document document = new Document();
        plain.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            Paragraph paragraph = new Paragraph();
            begin(paragraph, line);
            document.appendChild(paragraph);
        });
        return MARKDOWN.render(document).strip();
    }

    /** Begins a paragraph with words. The renderer knows which signs would be read as marks there, but for two. */
    static void begin(Node paragraph, String words) {
        boolean mark = words.startsWith("+") || words.startsWith("~");
        if (mark) {
            paragraph.appendChild(raw("\\" + words.charAt(0)));
        }
        paragraph.appendChild(new Text(mark ? words.substring(1) : words));
    }

    private static Node raw(String markdown) {
        HtmlInline verbatim = new HtmlInline();
        verbatim.setLiteral(markdown);
        return verbatim;
    }

    /** HTML; of what Markdown has no sign for the text is kept. */
    static String html(String html) {
        DocumentBuilder builder = new DocumentBuilder();
        HtmlSanitizer.sanitize(html, SAFE.apply(builder));
        return MARKDOWN.render(builder.document()).strip();
    }

    /** The beginning of a plain text on one line, cut between words. */
    static String beginning(String plain, int most) {
        String line = plain.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int cut = line.lastIndexOf(' ', most - 1);
        return line.substring(0, cut > most / 2 ? cut : most - 1).strip() + "…";
    }
}
