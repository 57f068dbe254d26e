package org.wawasan.collaboration.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;
import org.wawasan.collaboration.forum.AcceptedAnswers;
import org.wawasan.collaboration.forum.Polls;
import org.wawasan.collaboration.forum.SectionWatch;
import org.wawasan.collaboration.forum.Sections;
import org.wawasan.collaboration.forum.Transfers;
import org.wawasan.platform.web.SeeOther;

/** One-button forms of the forum. */
@Path("forum")
@RequestScoped
public class ForumActions {

    @Inject
    private AcceptedAnswers acceptedAnswers;
    @Inject
    private Sections sections;
    @Inject
    private Transfers transfers;
    @Inject
    private Polls polls;
    @Inject
    private SeeOther seeOther;
    @Inject
    private HttpServletRequest request;

    /** Watches a section at a level, or with none no longer. */
    @POST
    @Path("sections/{id: \\d{1,18}}/watch")
    public Response watch(@PathParam("id") long id) {
        SectionWatch level = SectionWatch.of(request.getParameter("level")).orElse(null);
        sections.watch(id, level);
        return seeOther.back("/forum/sections", level == null ? "notice.forum.section.none" : "notice.forum.section." + level.getCode());
    }

    /** Undoes a merge or a split. */
    @POST
    @Path("transfers/{id: \\d{1,18}}/undo")
    public Response undo(@PathParam("id") long id) {
        return seeOther.to(transfers.undo(id).path(), "notice.forum.undone");
    }

    /** Votes in the poll of a thread, for the options that are chosen. */
    @POST
    @Path("threads/{id: \\d{1,18}}/poll")
    public Response poll(@PathParam("id") long id) {
        String[] chosen = request.getParameterValues("option");
        return seeOther.to(polls.vote(id, Stream.of(chosen == null ? new String[0] : chosen).filter(option -> option.matches("\\d{1,18}"))
                .map(Long::valueOf).toList()).path() + "#poll", "notice.forum.polled");
    }

    /** Accepts the reply as the answer, or with {@code accept=false} takes that back; goes to where answers are shown first. */
    @POST
    @Path("replies/{id: \\d{1,18}}/accept")
    public Response accept(@PathParam("id") long id) {
        boolean takeBack = "false".equals(request.getParameter("accept"));
        String thread = (takeBack ? acceptedAnswers.unaccept(id) : acceptedAnswers.accept(id)).page().path();
        return seeOther.to(thread, takeBack ? "notice.forum.unaccepted" : "notice.forum.accepted");
    }
}
