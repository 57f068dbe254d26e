package org.wawasan.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.wawasan.platform.draft.Drafts;

/** Brings a visitor who posts to sign-in and back, with what was typed. */
@RequestScoped
public class SignInFirst {

    static final String DRAFT = "draft";

    @Inject
    private Drafts drafts;
    @Inject
    private Redirect redirect;
    @Inject
    private HttpServletRequest request;

    /** Keeps the fields and goes to sign-in; the page afterwards finds them by {@link #kept()}. */
    public void keep(Map<String, String> fields) {
        String secret = drafts.keep(fields, Requests.clientNetwork(request));
        String back = Requests.path(request) + "?" + DRAFT + "=" + secret;
        redirect.to("/sign-in?back=" + Requests.encode(back), "notice.signInFirst");
    }

    /** What was typed before sign-in, by field name; empty on an ordinary visit. */
    public Map<String, String> kept() {
        return drafts.find(request.getParameter(DRAFT));
    }
}
