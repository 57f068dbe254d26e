package org.wawasan.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletContext;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The portal's pages by their paths: the convention that {@link AddressFilter} tells. */
@ApplicationScoped
public class Views {

    private final Map<String, Boolean> views = new ConcurrentHashMap<>();
    private ServletContext context;

    void of(ServletContext application) {
        context = application;
    }

    Optional<View> find(String path) {
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

    /** Whether there is a page, or a file that is served as it is, at a path. */
    public boolean exist(String path) {
        return find(path).isPresent() || !path.endsWith("/") && !path.startsWith("/WEB-INF") && !path.endsWith(".xhtml") && exists(path);
    }

    private boolean exists(String file) {
        try {
            return context.getResource(file) != null;
        } catch (java.net.MalformedURLException e) {
            return false;
        }
    }

    /**
     * A file that makes a page, and the part of the path that names its item, or null.
     */
    record View(String file, String key) {
    }
}
