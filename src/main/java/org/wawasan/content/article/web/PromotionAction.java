package org.wawasan.content.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.wawasan.content.article.Edition;
import org.wawasan.content.article.EditionStatus;
import org.wawasan.content.article.Promotion;
import org.wawasan.platform.web.SeeOther;

/** The buttons that make the draft of an article out of any item or comment. */
@Path("")
@RequestScoped
public class PromotionAction {

    @Inject
    private Promotion promotion;
    @Inject
    private SeeOther seeOther;

    @POST
    @Path("items/{id: \\d{1,18}}/promote")
    public Response promote(@PathParam("id") long id) {
        return open(promotion.promote(id));
    }

    @POST
    @Path("comments/{id: \\d{1,18}}/promote")
    public Response promoteComment(@PathParam("id") long id) {
        return open(promotion.promoteComment(id));
    }

    /** Leads to the draft, or to the article where it has long become one. */
    private Response open(Edition edition) {
        return seeOther.to(edition.status() == EditionStatus.DRAFT ? edition.path() + "/edit" : edition.path(), null);
    }
}
