package org.wawasan.content.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.wawasan.content.article.Promotion;
import org.wawasan.platform.web.SeeOther;

/** The button that makes the draft of an article out of a comment. */
@Path("comments/{id: \\d{1,18}}/promote")
@RequestScoped
public class CommentPromotionAction {

    @Inject
    private Promotion promotion;
    @Inject
    private SeeOther seeOther;

    @POST
    public Response promote(@PathParam("id") long id) {
        return PromotionAction.open(promotion.promoteComment(id), seeOther);
    }
}
