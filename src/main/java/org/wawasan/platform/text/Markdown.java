package org.wawasan.platform.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.Encoding;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What people write (CommonMark with tables and bare links) as HTML that is safe to show. Raw HTML in the source is shown
 * as text. Headings begin at level 2, since the page's own title is level 1. Pictures of other hosts become links: a page
 * asks nothing of any other host.
 */
public final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), AutolinkExtension.create(),
            HeadingAnchorExtension.builder().idPrefix("h-").build());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(64).build();
    private static final Parser PLACED = Parser.builder().maxOpenBlockParsers(64).includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();
    private static final PolicyFactory SAFE = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code",
                    "em", "strong", "del", "a", "table", "thead", "tbody", "tr", "th", "td", "img")
            .allowAttributes("id").matching(java.util.regex.Pattern.compile("h-[\\p{L}\\p{N}_-]{1,80}")).onElements("h2", "h3", "h4", "h5", "h6")
            .allowAttributes("align").matching(true, "left", "center", "right").onElements("th", "td")
            .allowAttributes("start").matching(java.util.regex.Pattern.compile("\\d{1,6}")).onElements("ol")
            .allowAttributes("href").onElements("a")
            .allowAttributes("src").matching(java.util.regex.Pattern.compile("/files/[\\w./-]+")).onElements("img")
            .allowAttributes("alt").onElements("img")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelNofollowOnLinks()
            .toFactory();

    private Markdown() {
    }

    /** Safe HTML of a Markdown text. */
    public static String html(String markdown) {
        Node document = PARSER.parse(markdown == null ? "" : markdown);
        document.accept(new Adjusted());
        return SAFE.sanitize(HTML.render(document));
    }

    /** What a reader reads of the safe HTML of a text, on one line, at most so many characters long. */
    public static String plainOfHtml(String html, int most) {
        String text = Encoding.decodeHtml(html.replaceAll("<[^>]*>", " "), false).replaceAll("\\s+", " ").strip();
        return text.codePointCount(0, text.length()) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }

    /** The text without marks, on one line, at most so many characters long. */
    public static String plain(String markdown, int most) {
        Read read = new Read();
        PARSER.parse(markdown == null ? "" : markdown).accept(read);
        String text = read.text.toString().replaceAll("\\s+", " ").strip();
        if (text.length() <= most) {
            return text;
        }
        int cut = text.lastIndexOf(' ', most - 1);
        return text.substring(0, cut > most / 2 ? cut : most - 1).strip() + "…";
    }

    /** Where plain words stand in a Markdown text: not code, not part of a link. Begins and ends, in order. */
    public static List<int[]> words(String markdown) {
        List<int[]> places = new ArrayList<>();
        PLACED.parse(markdown == null ? "" : markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                text.getSourceSpans().forEach(span -> places.add(new int[] {span.getInputIndex(), span.getInputIndex() + span.getLength()}));
            }

            @Override
            public void visit(Link link) {
                // its words are taken already
            }
        });
        return places;
    }

    /** The words in the order in which they are read, without marks of lists and addresses of links. */
    private static final class Read extends AbstractVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void visit(Text words) {
            text.append(words.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text.append(code.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            text.append(html.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock code) {
            text.append(code.getLiteral()).append(' ');
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            text.append(code.getLiteral()).append(' ');
        }

        @Override
        public void visit(HtmlBlock html) {
            text.append(html.getLiteral()).append(' ');
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            text.append(' ');
        }

        /** Blocks and cells of tables end a word. */
        @Override
        protected void visitChildren(Node parent) {
            super.visitChildren(parent);
            if (parent instanceof Block || parent instanceof CustomNode) {
                text.append(' ');
            }
        }
    }

    private static final class Adjusted extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(6, heading.getLevel() + 1));
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            if (!image.getDestination().startsWith("/files/")) {
                Link link = new Link(image.getDestination(), image.getTitle());
                Node child = image.getFirstChild();
                while (child != null) {
                    Node next = child.getNext();
                    link.appendChild(child);
                    child = next;
                }
                if (link.getFirstChild() == null) {
                    link.appendChild(new Text(image.getDestination()));
                }
                image.insertAfter(link);
                image.unlink();
                visitChildren(link);
            }
        }
    }
}
