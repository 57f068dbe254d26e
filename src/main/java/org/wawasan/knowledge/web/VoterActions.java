package org.wawasan.knowledge.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.wawasan.knowledge.Follows;
import org.wawasan.platform.web.SeeOther;

/** The switch by which a member follows what they vote for, or does not. */
@Path("follow-votes")
@RequestScoped
public class VoterActions {

    @Inject
    private Follows follows;
    @Inject
    private SeeOther seeOther;
    @Inject
    private HttpServletRequest request;

    /** Follows from now on, or with {@code follow=false} does not. */
    @POST
    public Response choose() {
        boolean follow = !"false".equals(request.getParameter("follow"));
        follows.followVotes(follow);
        return seeOther.back("/notifications", follow ? "notice.followsVotes" : "notice.followsVotesNoMore");
    }
}
