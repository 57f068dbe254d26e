package org.wawasan.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.wawasan.platform.Forbidden;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.SignInRequired;
import org.wawasan.platform.TooManyRequests;

/** Answers what the portal's own exceptions mean, wherever in a page they were thrown. */
public class ErrorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            RuntimeException ours = ours(e);
            if (ours == null || response.isCommitted()) {
                throw e;
            }
            response.resetBuffer();
            answer(ours, request, response);
        }
    }

    private static void answer(RuntimeException ours, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (ours instanceof SignInRequired) {
            String back = request.getMethod().equals("GET") ? Requests.pathAndQuery(request) : Requests.path(request);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/sign-in?back=" + Requests.encode(back));
        } else if (ours instanceof TooManyRequests often) {
            response.setHeader("Retry-After", String.valueOf(often.retryAfterSeconds()));
            response.sendError(429);
        } else if (ours instanceof NotFound) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (ours instanceof Forbidden) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** The portal's own exception among the causes, or null. */
    static RuntimeException ours(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFound || cause instanceof Forbidden || cause instanceof SignInRequired
                    || cause instanceof TooManyRequests || cause instanceof Refused) {
                return (RuntimeException) cause;
            }
        }
        return null;
    }
}
