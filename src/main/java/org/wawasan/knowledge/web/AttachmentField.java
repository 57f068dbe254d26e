package org.wawasan.knowledge.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.wawasan.knowledge.Attachment;
import org.wawasan.knowledge.AttachmentLine;
import org.wawasan.knowledge.Attachments;
import org.wawasan.platform.Refused;
import org.wawasan.platform.files.Upload;
import org.wawasan.platform.web.Requests;

/**
 * The files of a form, for {@code <w:files value="#{bean.files}"/>} in a form that is {@code multipart}. A browser does not
 * send a file twice, so what was sent once is kept while the form comes back with messages, is confirmed, or waits for
 * sign-in. The bean's action calls {@link #receive} first and passes {@link #getSecrets} and {@link #getRemoved} to
 * {@link Attachments#enclose}.
 */
@Dependent
public class AttachmentField implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FIELD = "files";
    /** Hidden fields: secrets of what was received before; keys of what is to be left out. */
    private static final String KEPT = "files-kept";
    private static final String LEFT_OUT = "files-left-out";

    @Inject
    private transient Attachments attachments;
    @Inject
    private transient HttpServletRequest request;

    private transient List<Part> sent;
    private Set<String> secrets;
    private transient List<Row> rows = List.of();

    /** Takes up the files of a draft. */
    public void resume(String kept) {
        secrets = secrets(kept);
    }

    /**
     * Prepares what the form shows.
     *
     * @param enclosed the files that the item has, on a form that changes one
     */
    public void load(List<AttachmentLine> enclosed) {
        Set<String> out = leftOut();
        rows = new ArrayList<>();
        enclosed.forEach(line -> rows.add(new Row(String.valueOf(line.id()), line, out.contains(String.valueOf(line.id())))));
        attachments.waiting(kept()).forEach((secret, line) -> rows.add(new Row(secret, line, false)));
    }

    /**
     * Receives what the form sent.
     *
     * @throws Refused field {@code files}, naming the file that cannot be taken; those before it are kept
     */
    public void receive() {
        for (Part part : sent == null ? List.<Part>of() : sent) {
            if (part != null && part.getSubmittedFileName() != null && !part.getSubmittedFileName().isBlank()) {
                if (kept().size() >= Attachment.MOST) {
                    throw Refused.field(FIELD, "files.many", Attachment.MOST);
                }
                kept().add(attachments.receive(new Sent(part), Requests.clientNetwork(request), FIELD));
            }
        }
        sent = null;
    }

    private Set<String> kept() {
        if (secrets == null) {
            secrets = secrets(request.getParameter(KEPT));
            secrets.removeAll(leftOut());
        }
        return secrets;
    }

    private static Set<String> secrets(String joined) {
        Set<String> found = new LinkedHashSet<>();
        if (joined != null) {
            Arrays.stream(joined.split(",")).filter(one -> one.matches("[\\w-]{43}")).limit(Attachment.MOST).forEach(found::add);
        }
        return found;
    }

    private Set<String> leftOut() {
        String[] keys = request.getParameterValues(LEFT_OUT);
        return keys == null ? Set.of() : Set.of(new LinkedHashSet<>(Arrays.asList(keys)).toArray(String[]::new));
    }

    /** Secrets of the files that the item is to have besides those that it has. */
    public List<String> getSecrets() {
        return List.copyOf(kept());
    }

    /** The secrets as the hidden field, or a draft, keeps them. */
    public String getKept() {
        return String.join(",", kept());
    }

    /** Ids of files of the item that are to be taken away. */
    public List<Long> getRemoved() {
        return leftOut().stream().filter(key -> key.matches("\\d{1,18}")).map(Long::valueOf).toList();
    }

    /** What the item has and what was received. */
    public List<Row> getRows() {
        return rows;
    }

    public List<Part> getSent() {
        return null;
    }

    public void setSent(List<Part> sent) {
        this.sent = sent;
    }

    /** A file of the form; the key is its secret, or its id where it is enclosed. */
    public record Row(String key, AttachmentLine line, boolean leftOut) {

        public String getKey() {
            return key;
        }

        public AttachmentLine getLine() {
            return line;
        }

        public boolean isLeftOut() {
            return leftOut;
        }
    }

    private record Sent(Part part) implements Upload {

        @Override
        public String name() {
            return part.getSubmittedFileName();
        }

        @Override
        public InputStream open() throws IOException {
            return part.getInputStream();
        }
    }
}
