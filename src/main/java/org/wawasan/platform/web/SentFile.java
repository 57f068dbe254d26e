package org.wawasan.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.wawasan.platform.files.FileStore;

/**
 * A stored file on its way to a browser. Whatever it holds, it can do nothing there: its type is not guessed, it runs and loads
 * nothing.
 *
 * @param hash    of its content, see {@link FileStore}
 * @param saved   whether the browser saves it instead of showing it
 * @param keeping value of {@code Cache-Control}, such as {@code private, no-cache}
 */
public record SentFile(String hash, String mediaType, String name, boolean saved, String keeping) {

    /** Sends the file, or only that the browser has it already. */
    public void send(FileStore store, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tag = '"' + hash + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", keeping);
        response.setHeader("Vary", "Cookie");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(mediaType);
        response.setContentLengthLong(store.size(hash));
        response.setHeader("Content-Disposition", (saved ? "attachment" : "inline")
                + "; filename*=UTF-8''" + Requests.encode(name).replace("+", "%20"));
        try (InputStream in = store.open(hash)) {
            in.transferTo(response.getOutputStream());
        }
    }
}
