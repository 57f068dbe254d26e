package org.wawasan.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the view of an address by convention, so that no table of routes is needed:
 * <pre>
 * /                      /index.xhtml
 * /ideas                 /ideas/index.xhtml
 * /ideas/new             /ideas/new.xhtml
 * /ideas/42-slug         /ideas/item.xhtml     with the key "42-slug"
 * /ideas/42-slug/status  /ideas/status.xhtml   with the key "42-slug"
 * /sign-in               /sign-in.xhtml
 * </pre>
 * What has no view goes on to the other servlets. Views have no second address: a request for {@code *.xhtml} is 404.
 */
public class AddressFilter extends HttpFilter {

    static final String KEY = AddressFilter.class.getName() + ".key";
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Boolean> views = new ConcurrentHashMap<>();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.endsWith(".xhtml") && !path.startsWith("/jakarta.faces.resource/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (path.length() > 1 && path.endsWith("/") && request.getMethod().equals("GET")) {
            String query = request.getQueryString();
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", "/" + path.replaceAll("^/+|/+$", "") + (query == null ? "" : "?" + query));
            return;
        }
        Optional<View> view = find(path);
        if (view.isPresent()) {
            request.setAttribute(KEY, view.get().key());
            request.getRequestDispatcher(view.get().file()).forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<View> find(String path) {
        if (path.equals("/")) {
            return Optional.of(new View("/index.xhtml", null));
        }
        String[] parts = path.substring(1).split("/", -1);
        if (!parts[0].matches("[a-z-]{1,40}")) {
            return Optional.empty();
        }
        return switch (parts.length) {
            case 1 -> view("/" + parts[0] + ".xhtml", null).or(() -> view("/" + parts[0] + "/index.xhtml", null));
            case 2 -> named(parts[0], parts[1], null).or(() -> view("/" + parts[0] + "/item.xhtml", parts[1]));
            case 3 -> named(parts[0], parts[2], parts[1]);
            default -> Optional.empty();
        };
    }

    private Optional<View> named(String folder, String name, String key) {
        boolean plain = name.matches("[a-z-]{1,40}") && !name.equals("item") && !name.equals("index");
        return plain ? view("/" + folder + "/" + name + ".xhtml", key) : Optional.empty();
    }

    private Optional<View> view(String file, String key) {
        Boolean known = views.get(file);
        if (known == null) {
            known = exists(file);
            if (known) {
                views.put(file, true);
            }
        }
        return known ? Optional.of(new View(file, key)) : Optional.empty();
    }

    private boolean exists(String file) {
        try {
            return getServletContext().getResource(file) != null;
        } catch (java.net.MalformedURLException e) {
            return false;
        }
    }

    private record View(String file, String key) {
    }
}
