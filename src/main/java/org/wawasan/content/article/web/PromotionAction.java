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

/** The button that makes the draft of an article out of any item; that of a comment is beside it. */
@Path("items/{id: \\d{1,18}}/promote")
@RequestScoped
public class PromotionAction {

    @Inject
    private Promotion promotion;
    @Inject
    private SeeOther seeOther;

    @POST
    public Response promote(@PathParam("id") long id) {
        return open(promotion.promote(id), seeOther);
    }

    /** Leads to the draft, or to the article where it has long become one. */
    static Response open(Edition edition, SeeOther seeOther) {
        return seeOther.to(edition.status() == EditionStatus.DRAFT ? edition.path() + "/edit" : edition.path(), null);
    }
}
