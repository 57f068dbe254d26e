package org.wawasan.operation.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.owasp.html.HtmlStreamEventReceiver;

/** Builds a CommonMark document of the balanced elements that the sanitizer finds in HTML. */
final class DocumentBuilder implements HtmlStreamEventReceiver {

    private static final Set<String> INLINE = Set.of("em", "i", "strong", "b", "a", "code", "kbd");
    private static final Set<String> VOID = Set.of("br", "hr", "img");

    private final Document document = new Document();
    /** Nodes that take what comes; the innermost first. */
    private final Deque<Node> open = new ArrayDeque<>(List.of(document));
    /** How many nodes were open before each element that is open. */
    private final Deque<Integer> depths = new ArrayDeque<>();
    /** Text of the code that is open, or null. */
    private StringBuilder code;
    private boolean preformatted;

    Document document() {
        return document;
    }

    @Override
    public void openDocument() {
        // The document is there.
    }

    @Override
    public void closeDocument() {
        endParagraph();
    }

    @Override
    public void openTag(String element, List<String> attributes) {
        if (VOID.contains(element)) {
            single(element, attributes);
            return;
        }
        if (code == null && INLINE.contains(element)) {
            words();
        } else if (code == null) {
            endParagraph();
        }
        depths.push(open.size());
        if (code == null) {
            begin(element, attributes);
        }
    }

    private void single(String element, List<String> attributes) {
        if (code != null) {
            code.append(element.equals("br") ? "\n" : "");
        } else if (element.equals("hr")) {
            endParagraph();
            if (!takesWords(open.peek())) {
                open.peek().appendChild(new ThematicBreak());
            }
        } else if (element.equals("br")) {
            words().appendChild(within(TableCell.class) || within(Heading.class) ? new Text(" ") : new HardLineBreak());
        } else if (attribute(attributes, "src") != null) {
            String source = attribute(attributes, "src");
            Image image = new Image(source, null);
            String name = attribute(attributes, "alt");
            image.appendChild(new Text(name == null || name.isBlank() ? source : name));
            words().appendChild(image);
        }
    }

    private void begin(String element, List<String> attributes) {
        switch (element) {
            case "code", "kbd" -> code = new StringBuilder();
            case "em", "i" -> put(within(Emphasis.class) ? null : new Emphasis("*"));
            case "strong", "b" -> put(within(StrongEmphasis.class) ? null : new StrongEmphasis("**"));
            case "a" -> put(attribute(attributes, "href") == null ? null : new Link(attribute(attributes, "href"), null));
            default -> {
                if (takesWords(open.peek())) {
                    // A block inside a heading or a cell, where Markdown has room for words only.
                    open.peek().appendChild(new Text(" "));
                } else {
                    beginBlock(element, attributes);
                }
            }
        }
    }

    private void beginBlock(String element, List<String> attributes) {
        switch (element) {
            case "pre" -> {
                code = new StringBuilder();
                preformatted = true;
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                Heading heading = new Heading();
                heading.setLevel(element.charAt(1) - '0');
                put(heading);
            }
            case "blockquote" -> put(new BlockQuote());
            case "ul" -> put(new BulletList());
            case "ol" -> {
                OrderedList list = new OrderedList();
                String start = attribute(attributes, "start");
                list.setMarkerStartNumber(start != null && start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1);
                put(list);
            }
            case "li" -> {
                if (!(open.peek() instanceof ListBlock)) {
                    put(new BulletList());
                }
                put(new ListItem());
            }
            case "table" -> put(new TableBlock());
            case "tr" -> beginRow();
            case "th", "td" -> {
                TableCell cell = new TableCell();
                cell.setHeader(within(TableHead.class));
                put(open.peek() instanceof TableRow ? cell : null);
            }
            default -> {
                // A paragraph begins with its first word; parts of a table begin with their rows.
            }
        }
    }

    /** The first row of a table is its head, as Markdown wants it. */
    private void beginRow() {
        if (open.peek() instanceof TableBlock table) {
            if (table.getFirstChild() == null) {
                put(new TableHead());
            } else if (table.getLastChild() instanceof TableBody body) {
                open.push(body);
            } else {
                put(new TableBody());
            }
            put(new TableRow());
        }
    }

    @Override
    public void closeTag(String element) {
        if (VOID.contains(element)) {
            return;
        }
        if (code != null && (preformatted ? element.equals("pre") : INLINE.contains(element))) {
            endCode();
        }
        int depth = depths.pop();
        while (open.size() > depth) {
            tidy(open.pop());
        }
    }

    private void endCode() {
        String text = code.toString();
        code = null;
        if (preformatted) {
            preformatted = false;
            FencedCodeBlock block = new FencedCodeBlock();
            block.setLiteral(text.endsWith("\n") ? text : text + '\n');
            open.peek().appendChild(block);
        } else if (!text.isBlank()) {
            words().appendChild(new Code(text.replaceAll("\\s+", " ")));
        }
    }

    @Override
    public void text(String text) {
        if (code != null) {
            code.append(text);
            return;
        }
        String words = text.replaceAll("\\s+", " ");
        Node last = open.peek().getLastChild();
        boolean begins = !isInline(open.peek()) && (!takesWords(open.peek()) || last == null || last instanceof HardLineBreak);
        if (begins) {
            words = words.stripLeading();
        }
        if (!words.isEmpty() && begins) {
            AsMarkdown.begin(words(), words);
        } else if (!words.isEmpty()) {
            words().appendChild(new Text(words));
        }
    }

    /** The node that takes words: what is open, else a new paragraph in it. */
    private Node words() {
        if (open.peek() instanceof ListBlock) {
            put(new ListItem());
        }
        if (!takesWords(open.peek())) {
            put(new Paragraph());
        }
        return open.peek();
    }

    private void endParagraph() {
        while (isInline(open.peek()) || open.peek() instanceof Paragraph) {
            tidy(open.pop());
        }
    }

    /** Opens a node within what is open; null opens nothing. */
    private void put(Node node) {
        if (node != null) {
            open.peek().appendChild(node);
            open.push(node);
        }
    }

    /** Puts right what only shows at the end of a node. */
    private static void tidy(Node node) {
        if (node instanceof Emphasis || node instanceof StrongEmphasis) {
            // Signs of emphasis must touch the words.
            if (node.getFirstChild() instanceof Text first && first.getLiteral().startsWith(" ")) {
                node.insertBefore(new Text(" "));
                first.setLiteral(first.getLiteral().stripLeading());
            }
            if (node.getLastChild() instanceof Text last && last.getLiteral().endsWith(" ")) {
                node.insertAfter(new Text(" "));
                last.setLiteral(last.getLiteral().stripTrailing());
            }
            if (isEmpty(node)) {
                node.unlink();
            }
        } else if (node instanceof Paragraph || node instanceof Heading || node instanceof TableCell) {
            while (node.getLastChild() instanceof HardLineBreak || node.getLastChild() instanceof Text text && text.getLiteral().isBlank()) {
                node.getLastChild().unlink();
            }
            if (node.getLastChild() instanceof Text text) {
                text.setLiteral(text.getLiteral().stripTrailing());
            }
        } else if (node instanceof ListBlock list) {
            boolean tight = true;
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                tight &= !(item.getFirstChild() instanceof Paragraph) || !(item.getFirstChild().getNext() instanceof Paragraph);
            }
            list.setTight(tight);
        }
    }

    private static boolean isEmpty(Node node) {
        return node.getFirstChild() == null
                || node.getFirstChild() == node.getLastChild() && node.getFirstChild() instanceof Text text && text.getLiteral().isEmpty();
    }

    private static boolean isInline(Node node) {
        return node instanceof Emphasis || node instanceof StrongEmphasis || node instanceof Link;
    }

    private static boolean takesWords(Node node) {
        return isInline(node) || node instanceof Paragraph || node instanceof Heading || node instanceof TableCell;
    }

    private boolean within(Class<? extends Node> kind) {
        return open.stream().anyMatch(kind::isInstance);
    }

    private static String attribute(List<String> attributes, String name) {
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            if (attributes.get(i).equals(name)) {
                return attributes.get(i + 1);
            }
        }
        return null;
    }
}
