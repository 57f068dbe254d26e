package org.wawasan.knowledge.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wawasan.knowledge.AttachedContent;
import org.wawasan.knowledge.Attachments;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.files.FileKind;
import org.wawasan.platform.files.FileStore;
import org.wawasan.platform.web.Requests;
import org.wawasan.platform.web.SentFile;

/**
 * Enclosed files: {@code /files/42/photo.jpg} and {@code /files/42/preview}. Whatever a file holds, it can do nothing in the
 * reader's browser: its type is not guessed, it runs and loads nothing, and a PDF is saved, not opened. What a browser may
 * keep it asks about again after an hour, since who sees an item may change.
 */
@WebServlet("/files/*")
public class AttachmentFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})/([^/]{1,200})");
    private static final String PREVIEW = "preview";

    @Inject
    private transient Attachments attachments;
    @Inject
    private transient FileStore store;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            throw new NotFound(Requests.path(request));
        }
        AttachedContent content = attachments.content(Long.parseLong(path.group(1)), path.group(2).equals(PREVIEW));
        new SentFile(content.hash(), content.kind().mediaType(), content.name(), content.kind() == FileKind.PDF, "private, max-age=3600")
                .send(store, request, response);
    }
}
