package org.wawasan.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The posts of one-button forms (vote, follow, accept), below {@code /do}; each answers with a redirect to a page. */
@ApplicationPath("do")
public class FormActions extends Application {

    /** Kept, since a logger that nobody holds forgets its level. */
    private static final Logger SERVLET = Logger.getLogger("org.glassfish.jersey.servlet.WebComponent");

    /** The form has been read before a resource sees it, by {@link CsrfFilter}; Jersey would warn of this at every post. */
    public FormActions() {
        SERVLET.setLevel(Level.SEVERE);
    }

    /** Redirects name a path only, so that they hold behind any proxy. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.headers.location.relative.resolution.disabled", true);
    }
}
