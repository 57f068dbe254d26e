package org.wawasan.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import org.wawasan.member.Access;
import org.wawasan.member.Browser;
import org.wawasan.member.Sessions;
import org.wawasan.member.SignedIn;
import org.wawasan.platform.Refused;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.web.Cookies;
import org.wawasan.platform.web.Csrf;
import org.wawasan.platform.web.PreferencesFilter;
import org.wawasan.platform.web.Redirect;
import org.wawasan.platform.web.Requests;

/** What all ways into the portal have in common: where the reader wants to go, and the cookie that lets them in. */
@Named
@RequestScoped
public class Entrance {

    /** As long as browsers keep a cookie at all; how long a session lives, the session itself knows. */
    private static final Duration COOKIE = Duration.ofDays(400);

    private static final Set<String> LEFT = Set.of("/", "/sign-in", "/sign-up", "/welcome", "/confirm", "/forgot", "/reset");

    @Inject
    private HttpServletRequest request;
    @Inject
    private Access access;
    @Inject
    private Sessions sessions;
    @Inject
    private Csrf csrf;
    @Inject
    private Redirect redirect;

    /** Called when a form for signing in or up is shown. Who is signed in already goes on at once. */
    public void open() {
        if (access.viewer().isSignedIn()) {
            redirect.to(getBack(), null);
        } else {
            bind();
        }
    }

    /** Binds the page's form to this browser. */
    public void bind() {
        csrf.begin(request, response());
    }

    /** The path of the portal that the reader came for. */
    public String getBack() {
        return Requests.localPath(request.getParameter("back"), "/");
    }

    /** The same as a query to put after a path; empty where the reader came for nothing in particular. */
    public String getBackQuery() {
        return getBack().equals("/") ? "" : "?back=" + Requests.encode(getBack());
    }

    /** A query that brings the reader back to the present page after signing in; empty on pages that are left for good then. */
    public String getHereQuery() {
        boolean left = LEFT.contains(Requests.path(request)) || request.getDispatcherType() == DispatcherType.ERROR;
        return left ? getBackQuery() : "?back=" + Requests.encode(Requests.pathAndQuery(request));
    }

    /** The token of the one-time link that was opened. */
    public String getLink() {
        return request.getParameter("token");
    }

    /**
     * Who asks.
     *
     * @throws Refused where the browser keeps no cookies, since it could not be let in
     */
    Browser browser() {
        if (!csrf.isBound(request)) {
            throw new Refused("cookies");
        }
        return new Browser(Requests.clientAddress(request), request.getHeader("User-Agent"));
    }

    /** Says with the page's status, too, that a link does nothing (any more). */
    void demandGood(boolean link) {
        if (!link) {
            response().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** The token of the present session, or null. */
    String token() {
        return Cookies.find(request, Csrf.SESSION).orElse(null);
    }

    /** Lets the member in and goes where they wanted. */
    void letIn(SignedIn signedIn, String notice) {
        letIn(signedIn, getBack(), notice);
    }

    void letIn(SignedIn signedIn, String path, String notice) {
        Cookies.find(request, Csrf.SESSION).ifPresent(sessions::end);
        Cookies.set(request, response(), Csrf.SESSION, signedIn.token(), signedIn.remembered() ? COOKIE : null);
        readIn(signedIn.language());
        redirect.to(path, notice);
    }

    /** Shows the portal in the member's language from now on. */
    void readIn(Language language) {
        PreferencesFilter.choose(request, response(), language);
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
