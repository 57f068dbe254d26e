package org.wawasan.content.document.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wawasan.content.document.DocumentContent;
import org.wawasan.content.document.Documents;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.files.FileStore;
import org.wawasan.platform.web.Requests;

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
        String tag = '"' + content.hash() + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Vary", "Cookie");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(content.mediaType());
        response.setContentLengthLong(store.size(content.hash()));
        response.setHeader("Content-Disposition", (preview ? "inline" : "attachment")
                + "; filename*=UTF-8''" + Requests.encode(content.name()).replace("+", "%20"));
        try (InputStream in = store.open(content.hash())) {
            in.transferTo(response.getOutputStream());
        }
    }
}
