package org.wawasan.platform.web;

import jakarta.faces.render.ResponseStateManager;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses every post of a form that the portal did not make for this browser, and every form that is not posted: Faces would
 * take it from an address, which a link is enough to open. One that the portal made, but before its reader signed in or out,
 * is shown to them to be sent once more ({@link OldForm}).
 */
public class CsrfFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String SHOWN = CsrfFilter.class.getName() + ".shown";

    @Inject
    private Csrf csrf;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (HARMLESS.contains(request.getMethod())) {
            if (request.getParameter(ResponseStateManager.VIEW_STATE_PARAM) == null) {
                chain.doFilter(request, response);
            } else {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            }
        } else if (request.getAttribute(SHOWN) != null || csrf.accepts(request, request.getParameter(Csrf.FIELD))) {
            chain.doFilter(request, response);
        } else if (!csrf.comesFromPortal(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getParameter(OldForm.PASSWORD) != null) {
            Notice.leave(request, response, "notice.form.old");
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            String token = request.getParameter(OldForm.TOKEN);
            response.setHeader("Location", Requests.path(request) + (token == null ? "" : "?" + OldForm.TOKEN + "=" + Requests.encode(token)));
        } else {
            request.setAttribute(SHOWN, true);
            request.setAttribute(RequestDispatcher.ERROR_MESSAGE, ""); // Faces shows the page, whatever form was posted
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            request.getRequestDispatcher("/errors/old-form.xhtml").forward(request, response);
        }
    }
}
