package org.wawasan.member.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.wawasan.member.Authentication;
import org.wawasan.member.Sessions;
import org.wawasan.member.Viewer;
import org.wawasan.platform.web.Cookies;
import org.wawasan.platform.web.Csrf;

/** Recognises a member by the session cookie of the request. */
@ApplicationScoped
public class CookieAuthentication implements Authentication {

    @Inject
    private HttpServletRequest request;
    @Inject
    private Sessions sessions;

    @Override
    public Viewer viewer() {
        try {
            return Cookies.find(request, Csrf.SESSION).map(sessions::find).orElse(Viewer.VISITOR);
        } catch (ContextNotActiveException | IllegalStateException outsideOfRequest) {
            return Viewer.VISITOR;
        }
    }
}
