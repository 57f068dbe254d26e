package org.wawasan.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/**
 * Sends back, with a word to the reader, what is larger than the server takes ({@code max-request-size} in {@code web.xml}),
 * before anything of it is kept. The server itself would only end in an error. What was sent is read to its end, up to a
 * point: a browser that is still sending when the answer comes does not show it.
 */
public class UploadLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long MOST = 256L << 20;
    private static final long MOST_OF_VISITORS = 32L << 20;
    private static final long PATIENCE = 4 * MOST;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long most = Cookies.find(request, Csrf.SESSION).isPresent() ? MOST : MOST_OF_VISITORS;
        if (request.getContentLengthLong() <= most) {
            chain.doFilter(request, response);
            return;
        }
        passOver(request.getInputStream());
        Notice.leave(request, response, "error.upload.tooLarge");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Requests.path(request));
    }

    private static void passOver(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long passed = 0;
        for (int read = in.read(buffer); read >= 0 && passed < PATIENCE; read = in.read(buffer)) {
            passed += read;
        }
    }
}
