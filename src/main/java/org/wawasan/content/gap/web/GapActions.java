package org.wawasan.content.gap.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.wawasan.content.gap.Gaps;
import org.wawasan.platform.web.SeeOther;

/** The one-button forms of the gap register. */
@Path("gaps/{id: \\d{1,18}}")
@RequestScoped
public class GapActions {

    @PathParam("id")
    private long id;
    @Inject
    private Gaps gaps;
    @Inject
    private SeeOther seeOther;

    @POST
    @Path("take")
    public Response take() {
        return seeOther.back(gaps.take(id).path(), "notice.gap.taken");
    }

    @POST
    @Path("give-back")
    public Response giveBack() {
        return seeOther.back(gaps.giveBack(id).path(), "notice.gap.returned");
    }

    @POST
    @Path("recall")
    public Response recall() {
        return seeOther.back(gaps.recall(id).path(), "notice.gap.recalled");
    }
}
