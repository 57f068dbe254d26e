package org.wawasan.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Shows the view of an address, which {@link Views} finds by convention, so that no table of routes is needed:
 * <pre>
 * /                      /index.xhtml
 * /ideas                 /ideas/index.xhtml
 * /ideas/new             /ideas/new.xhtml
 * /ideas/42-slug         /ideas/item.xhtml     with the key "42-slug"
 * /ideas/42-slug/status  /ideas/status.xhtml   with the key "42-slug"
 * /sign-in               /sign-in.xhtml
 * </pre>
 * What has no view goes on to the other servlets. Views have no second address: a request for {@code *.xhtml} is 404, however it is written.
 */
public class AddressFilter extends HttpFilter {

    static final String KEY = AddressFilter.class.getName() + ".key";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Views views;

    @Override
    public void init() {
        views.of(getServletContext());
    }

    /** The server finds a view by an encoded name, too, and by one with parameters after a semicolon. */
    private static boolean isView(String path) {
        return path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/");
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (isView(request.getServletPath()) || isView(path) || path.indexOf(';') >= 0) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (path.length() > 1 && path.endsWith("/") && request.getMethod().equals("GET")) {
            String query = request.getQueryString();
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", "/" + path.replaceAll("^/+|/+$", "") + (query == null ? "" : "?" + query));
            return;
        }
        Optional<Views.View> view = views.find(path);
        if (view.isPresent()) {
            request.setAttribute(KEY, view.get().key());
            request.getRequestDispatcher(view.get().file()).forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
