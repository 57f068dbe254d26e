package org.wawasan.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.wawasan.member.Account;
import org.wawasan.member.Sessions;
import org.wawasan.platform.web.Cookies;
import org.wawasan.platform.web.Csrf;
import org.wawasan.platform.web.SeeOther;

/** Signing out, here or elsewhere. */
@Path("")
@RequestScoped
public class AccountActions {

    @Inject
    private HttpServletRequest request;
    @Inject
    private SeeOther seeOther;
    @Inject
    private Sessions sessions;
    @Inject
    private Account account;

    @POST
    @Path("sign-out")
    public Response signOut() {
        Cookies.find(request, Csrf.SESSION).ifPresent(sessions::end);
        return withoutSession(seeOther.to("/", "notice.signedOut"));
    }

    /** Ends the session that the field {@code session} names, or all without it. */
    @POST
    @Path("sessions/end")
    public Response endSessions() {
        String key = request.getParameter("session");
        if (key == null) {
            account.endAllSessions();
            return withoutSession(seeOther.to("/sign-in", "notice.signedOut.everywhere"));
        }
        account.endSession(key);
        return seeOther.to("/account", "notice.session.ended");
    }

    private static Response withoutSession(Response response) {
        return Response.fromResponse(response).cookie(new NewCookie.Builder(Csrf.SESSION).value("").path("/").maxAge(0).httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX).build()).build();
    }
}
