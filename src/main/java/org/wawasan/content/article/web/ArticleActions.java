package org.wawasan.content.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.wawasan.content.article.Edition;
import org.wawasan.content.article.Editorial;
import org.wawasan.content.article.FeedbackReason;
import org.wawasan.content.article.FeedbackState;
import org.wawasan.content.article.Opinion;
import org.wawasan.content.article.Ratings;
import org.wawasan.content.article.Remarks;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.web.Requests;
import org.wawasan.platform.web.SeeOther;

/** The one-button forms on the page of an article. */
@Path("articles/{id: \\d{1,18}}")
@RequestScoped
public class ArticleActions {

    @PathParam("id")
    private long id;
    @Inject
    private Editorial editorial;
    @Inject
    private Ratings ratings;
    @Inject
    private Remarks remarks;
    @Inject
    private SeeOther seeOther;

    @POST
    @Path("submit")
    public Response submit() {
        return seeOther.to(editorial.submit(id).path(), "notice.article.submitted");
    }

    @POST
    @Path("publish")
    public Response publish() {
        return seeOther.to(editorial.publish(id).path(), "notice.article.published");
    }

    @POST
    @Path("verify")
    public Response verify() {
        return seeOther.to(editorial.verify(id).path(), "notice.article.verified");
    }

    @POST
    @Path("question")
    public Response question() {
        return seeOther.to(editorial.question(id).path(), "notice.article.questioned");
    }

    @POST
    @Path("archive")
    public Response archive(@FormParam("successor") String successor) {
        return seeOther.to(editorial.archive(id, successor).path(), "notice.article.archived");
    }

    /** Says what replaces an archived article, or with an empty field that nothing does. */
    @POST
    @Path("replace")
    public Response replace(@FormParam("successor") String successor) {
        Edition edition = editorial.replace(id, successor);
        return seeOther.to(edition.path(), edition.getSuccessor() == null ? "notice.article.unreplaced" : "notice.article.replaced");
    }

    @POST
    @Path("reopen")
    public Response reopen() {
        return seeOther.to(editorial.reopen(id).path(), "notice.article.reopened");
    }

    @POST
    @Path("restore")
    public Response restore(@FormParam("number") @DefaultValue("0") String number) {
        Edition edition = editorial.restore(id, number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0);
        return seeOther.to(edition.path() + "/edit", edition.hasChanges() ? "notice.article.restored.waits" : "notice.article.restored");
    }

    @POST
    @Path("translate")
    public Response translate(@FormParam("language") String language) {
        Edition edition = editorial.translate(id, Language.of(language).orElseThrow(() -> new NotFound("Language " + language)));
        return seeOther.to(edition.path() + "/edit", null);
    }

    /** Says how far has come what a reader said. */
    @POST
    @Path("feedback/{feedback: \\d{1,18}}/state")
    public Response take(@PathParam("feedback") long feedback, @FormParam("state") String state) {
        FeedbackState next = FeedbackState.of(state).orElseThrow(() -> new NotFound("State " + state));
        return seeOther.back(remarks.take(feedback, next, null), "notice.article.feedback." + next.getCode());
    }

    /** Asks to hear what becomes of it, or with {@code await=false} no longer. */
    @POST
    @Path("feedback/{feedback: \\d{1,18}}/await")
    public Response await(@PathParam("feedback") long feedback, @FormParam("await") String await) {
        boolean now = !"false".equals(await);
        remarks.await(feedback, now);
        return seeOther.back("/knowledge/remarks", now ? "notice.article.awaited" : "notice.article.unawaited");
    }

    @POST
    @Path("rate")
    public Response rate(@FormParam("helpful") String helpful, @FormParam("reason") String reason, @FormParam("remark") String remark,
            @FormParam("await") String await, @Context HttpServletRequest request) {
        boolean helped = "yes".equals(helpful);
        boolean explained = reason != null || remark != null;
        String path = ratings.rate(id, new Opinion(helped, FeedbackReason.of(reason).orElse(null), remark, await != null),
                Requests.clientNetwork(request), String.valueOf(request.getHeader("User-Agent")));
        return seeOther.to(path + (explained ? "" : helped ? "?rated=yes" : "?rated=no") + "#feedback", explained ? "notice.article.explained" : null);
    }
}
