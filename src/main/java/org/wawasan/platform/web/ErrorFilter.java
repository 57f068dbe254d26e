package org.wawasan.platform.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.wawasan.platform.Forbidden;
import org.wawasan.platform.Moved;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.SignInRequired;
import org.wawasan.platform.TooManyRequests;

/** Answers what the portal's own exceptions mean, wherever in a page they were thrown. */
public class ErrorFilter extends HttpFilter {

    /** Attribute of a request that came too often: the violation that tells how long to wait. */
    static final String OFTEN = "often";
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            RuntimeException ours = isFormWithoutItsFiles(request, e) ? new Refused("error.form") : ours(e);
            if (ours == null || response.isCommitted()) {
                throw e;
            }
            response.resetBuffer();
            answer(ours, request, response);
        }
    }

    /** Whether a form that can carry files was sent as if it could not, which no form of the portal does. */
    private static boolean isFormWithoutItsFiles(HttpServletRequest request, Exception e) {
        String type = request.getContentType();
        return e instanceof ServletException && request.getMethod().equals("POST") && (type == null || !type.startsWith("multipart/form-data"))
                && String.valueOf(e.getMessage()).contains("multipart/form-data");
    }

    private static void answer(RuntimeException ours, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (ours instanceof SignInRequired) {
            String back = request.getMethod().equals("GET") ? Requests.pathAndQuery(request) : Requests.path(request);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/sign-in?back=" + Requests.encode(back));
        } else if (ours instanceof Moved moved) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", moved.path());
        } else if (ours instanceof TooManyRequests often) {
            response.setHeader("Retry-After", String.valueOf(often.retryAfterSeconds()));
            request.setAttribute(OFTEN, often.violation());
            show(429, request, response);
        } else if (ours instanceof NotFound) {
            show(HttpServletResponse.SC_NOT_FOUND, request, response);
        } else if (ours instanceof Forbidden) {
            show(HttpServletResponse.SC_FORBIDDEN, request, response);
        } else {
            show(HttpServletResponse.SC_BAD_REQUEST, request, response);
        }
    }

    /** Close to a view the page of the error is shown in its place; elsewhere the server finds it. */
    private static void show(int status, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.FORWARD) {
            response.setStatus(status);
            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
            request.setAttribute(RequestDispatcher.ERROR_MESSAGE, ""); // Faces shows it anew, though a form was posted
            request.getRequestDispatcher("/errors/" + status + ".xhtml").forward(request, response);
        } else {
            response.sendError(status);
        }
    }

    /** The portal's own exception among the causes, or that of a post that no form of the portal makes; else null. */
    static RuntimeException ours(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFound || cause instanceof Moved || cause instanceof Forbidden || cause instanceof SignInRequired
                    || cause instanceof TooManyRequests || cause instanceof Refused || cause instanceof ViewExpiredException) {
                return (RuntimeException) cause;
            }
        }
        return null;
    }
}
