package org.wawasan.collaboration.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.wawasan.collaboration.forum.AcceptedAnswers;
import org.wawasan.platform.web.SeeOther;

/** One-button forms of the forum. */
@Path("forum")
@RequestScoped
public class ForumActions {

    @Inject
    private AcceptedAnswers acceptedAnswers;
    @Inject
    private SeeOther seeOther;
    @Inject
    private HttpServletRequest request;

    /** Accepts the reply as the answer, or with {@code accept=false} takes that back; goes to where answers are shown first. */
    @POST
    @Path("replies/{id: \\d{1,18}}/accept")
    public Response accept(@PathParam("id") long id) {
        boolean takeBack = "false".equals(request.getParameter("accept"));
        String thread = (takeBack ? acceptedAnswers.unaccept(id) : acceptedAnswers.accept(id)).page().path();
        return seeOther.to(thread, takeBack ? "notice.forum.unaccepted" : "notice.forum.accepted");
    }
}
