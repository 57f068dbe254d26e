package org.wawasan.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * Sends back, with a word to the reader, what is larger than the server takes ({@code max-request-size} in {@code web.xml}),
 * or than a visitor's form may be, before anything of it is kept. The server itself would only end in an error. What was sent
 * is read to its end, up to a point: a browser that is still sending when the answer comes does not show it. Files whose length
 * is not told beforehand are not taken at all; no browser sends them so.
 */
public class UploadLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;
    static final long MOST = 256L << 20;
    /** Enough for a form with as many enclosed files as it may have, each as large as it may be. */
    static final long MOST_OF_VISITORS = 110L << 20;
    private static final long PATIENCE = 4 * MOST;

    @Inject
    private transient Presence presence;

    public UploadLimit() {
    }

    UploadLimit(Presence presence) {
        this.presence = presence;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long length = request.getContentLengthLong();
        if (length < 0 && carriesFiles(request)) {
            response.setStatus(HttpServletResponse.SC_LENGTH_REQUIRED);
            return;
        }
        if (length <= MOST_OF_VISITORS || length <= MOST && presence.isSignedIn()) {
            chain.doFilter(request, response);
            return;
        }
        passOver(request.getInputStream());
        Notice.leave(request, response, presence.isSignedIn() ? "error.upload.tooLarge" : "error.upload.tooLarge.visitors");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Requests.path(request));
    }

    private static boolean carriesFiles(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static void passOver(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long passed = 0;
        for (int read = in.read(buffer); read >= 0 && passed < PATIENCE; read = in.read(buffer)) {
            passed += read;
        }
    }
}
