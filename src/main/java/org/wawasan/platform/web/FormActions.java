package org.wawasan.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The posts of one-button forms (vote, follow, accept), below {@code /do}; each answers with a redirect to a page. */
@ApplicationPath("do")
public class FormActions extends Application {

    /** Redirects name a path only, so that they hold behind any proxy. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.headers.location.relative.resolution.disabled", true);
    }
}
