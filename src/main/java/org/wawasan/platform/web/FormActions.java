package org.wawasan.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The posts of one-button forms (vote, follow, accept), below {@code /do}; each answers with a redirect to a page. */
@ApplicationPath("do")
public class FormActions extends Application {
}
