package org.wawasan.collaboration.campaign.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.wawasan.collaboration.campaign.Campaign;
import org.wawasan.collaboration.campaign.CampaignBoard;
import org.wawasan.collaboration.campaign.CampaignVotes;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.SeeOther;

/** The small forms on the pages of campaigns. */
@Path("campaigns")
@RequestScoped
public class CampaignActions {

    @Inject
    private CampaignBoard board;
    @Inject
    private CampaignVotes votes;
    @Inject
    private Preferences preferences;
    @Inject
    private SeeOther seeOther;
    @Inject
    private HttpServletRequest request;

    @POST
    @Path("{id: \\d{1,18}}/announce")
    public Response announce(@PathParam("id") long id) {
        return to(board.announce(id), "notice.campaign.announced");
    }

    @POST
    @Path("{id: \\d{1,18}}/advance")
    public Response advance(@PathParam("id") long id) {
        return to(board.advance(id), "notice.campaign.advanced");
    }

    @POST
    @Path("{id: \\d{1,18}}/discard")
    public Response discard(@PathParam("id") long id) {
        board.discard(id);
        return seeOther.to("/campaigns", "notice.campaign.discarded");
    }

    @POST
    @Path("{id: \\d{1,18}}/judging")
    public Response beginJudging(@PathParam("id") long id) {
        return to(board.beginJudging(id), "notice.campaign.judging");
    }

    /** Enters an idea of the member, {@code idea=42}. */
    @POST
    @Path("{id: \\d{1,18}}/enter")
    public Response enter(@PathParam("id") long id) {
        return to(board.enter(id, number("idea")), "notice.campaign.entered");
    }

    /** Gives {@code points=…} to an entry. */
    @POST
    @Path("entries/{idea: \\d{1,18}}/give")
    public Response give(@PathParam("idea") long idea) {
        Campaign campaign = votes.give(idea, number("points"));
        return seeOther.back(campaign.path(preferences.language()), "notice.campaign.given");
    }

    private Response to(Campaign campaign, String notice) {
        return seeOther.to(campaign.path(preferences.language()), notice);
    }

    /** The number in a parameter, −1 where that is none, which no rule accepts. */
    private int number(String parameter) {
        String value = request.getParameter(parameter);
        return value != null && value.strip().matches("\\d{1,9}") ? Integer.parseInt(value.strip()) : -1;
    }
}
