package org.wawasan.content.document.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wawasan.content.document.DocumentContent;
import org.wawasan.content.document.Documents;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.files.FileStore;
import org.wawasan.platform.web.Requests;
import org.wawasan.platform.web.SentFile;

/**
 * Files of documents: {@code /document-files/42/manual.pdf} and {@code /document-files/42/preview}. Whatever a file holds, it
 * can do nothing in the reader's browser: it is saved, not opened, its type is not guessed, it runs and loads nothing. A browser
 * asks each time whether it may still have what it keeps, since who may have a document can change.
 */
@WebServlet("/document-files/*")
public class DocumentFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})/([^/]{1,200})");
    private static final String PREVIEW = "preview";

    @Inject
    private transient Documents documents;
    @Inject
    private transient FileStore store;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            throw new NotFound(Requests.path(request));
        }
        boolean preview = path.group(2).equals(PREVIEW);
        DocumentContent content = documents.content(Long.parseLong(path.group(1)), preview);
        new SentFile(content.hash(), content.mediaType(), content.name(), !preview, "private, no-cache").send(store, request, response);
    }
}
