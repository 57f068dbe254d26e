package org.wawasan.knowledge.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.wawasan.knowledge.Bookmarks;
import org.wawasan.knowledge.Follows;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.knowledge.Votes;
import org.wawasan.knowledge.VotesOnBehalf;
import org.wawasan.knowledge.Watch;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.web.SeeOther;

/** One-button forms that every item has. Each goes back to the page it stood on, which tells what was done. */
@Path("items/{id: \\d{1,18}}")
@RequestScoped
public class ItemActions {

    @Inject
    private Votes votes;
    @Inject
    private VotesOnBehalf onBehalf;
    @Inject
    private Follows follows;
    @Inject
    private Bookmarks bookmarks;
    @Inject
    private SeeOther seeOther;
    @Inject
    private HttpServletRequest request;

    /** Votes, or with {@code vote=false} takes the vote back. */
    @POST
    @Path("vote")
    public Response vote(@PathParam("id") long id) {
        boolean takeBack = "false".equals(request.getParameter("vote"));
        KnowledgeItem item = takeBack ? votes.takeBack(id) : votes.cast(id);
        return seeOther.back(item.page().path(), takeBack ? "notice.voteTakenBack" : follows.followsVotes() ? "notice.voted" : "notice.votedOnly");
    }

    /** Revokes a vote that an employee cast on behalf of a customer. */
    @POST
    @Path("votes/{customer: \\d{1,18}}/revoke")
    public Response revoke(@PathParam("id") long id, @PathParam("customer") long customer) {
        return seeOther.back(onBehalf.revoke(id, customer).page().path(), "notice.vote.revoked");
    }

    /** Bookmarks, or with {@code bookmark=false} takes the bookmark away. */
    @POST
    @Path("bookmark")
    public Response bookmark(@PathParam("id") long id) {
        boolean drop = "false".equals(request.getParameter("bookmark"));
        KnowledgeItem item = drop ? bookmarks.drop(id) : bookmarks.keep(id);
        return seeOther.back(item.page().path(), drop ? "notice.bookmarkDropped" : "notice.bookmarked");
    }

    /** Watches, mutes, or neither, as {@code level} says. */
    @POST
    @Path("watch")
    public Response watch(@PathParam("id") long id) {
        Watch level = Watch.of(request.getParameter("level")).orElseThrow(() -> new NotFound("watch level"));
        KnowledgeItem item = switch (level) {
            case WATCHING -> follows.start(id);
            case NORMAL -> follows.stop(id);
            case MUTED -> follows.mute(id);
        };
        return seeOther.back(item.page().path(), "notice.watch." + level.getCode());
    }

    /** Follows, or with {@code follow=false} follows no more. */
    @POST
    @Path("follow")
    public Response follow(@PathParam("id") long id) {
        boolean stop = "false".equals(request.getParameter("follow"));
        KnowledgeItem item = stop ? follows.stop(id) : follows.start(id);
        return seeOther.back(item.page().path(), stop ? "notice.followsNoMore" : "notice.follows");
    }
}
