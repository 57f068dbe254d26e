package org.wawasan.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

/** The answer to a one-button form: back to the page it stood on. */
@RequestScoped
public class SeeOther {

    /** Where forms are sent to; their answers, such as one that asks to send it once more, have no address. */
    private static final String FORMS = "/do/";

    @Inject
    private HttpServletRequest request;

    /** Goes to a path of the portal; the key of the notice to show there may be null. */
    public Response to(String path, String notice, Object... args) {
        Response.ResponseBuilder answer = Response.status(Response.Status.SEE_OTHER)
                .header("Location", Requests.localPath(path, "/"));
        if (notice != null) {
            answer.cookie(new NewCookie.Builder(Notice.COOKIE).value(Notice.value(notice, args)).path("/").httpOnly(true)
                    .secure(Requests.isSecure(request)).sameSite(NewCookie.SameSite.LAX).build());
        }
        return answer.build();
    }

    /** Goes back to the page that the form stood on, else to the given path. */
    public Response back(String otherwise, String notice, Object... args) {
        return to(page(otherwise), notice, args);
    }

    /** The page that the form stood on, else the given path. */
    String page(String otherwise) {
        String field = request.getParameter("back");
        if (field != null) {
            return Requests.localPath(field, otherwise);
        }
        String portal = Requests.portal(request);
        String referer = request.getHeader("Referer");
        boolean known = referer != null && referer.startsWith(portal + "/") && !referer.startsWith(portal + FORMS);
        return known ? Requests.localPath(referer.substring(portal.length()), otherwise) : otherwise;
    }
}
