package org.wawasan.collaboration.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.collaboration.idea.IdeaPromotion;
import org.wawasan.collaboration.idea.IdeaStatus;
import org.wawasan.platform.web.SeeOther;

/** The button that makes an idea out of an article, a thread or an answer. */
@Path("items/{id: \\d{1,18}}/make-idea")
@RequestScoped
public class IdeaPromotionAction {

    @Inject
    private IdeaPromotion promotion;
    @Inject
    private SeeOther seeOther;

    /** Leads to the words of the idea, or to its page where somebody has decided about it. */
    @POST
    public Response promote(@PathParam("id") long id) {
        Idea idea = promotion.promote(id);
        return seeOther.to(idea.status() == IdeaStatus.NEW ? idea.path() + "/edit" : idea.path(), "notice.idea.made");
    }
}
