package org.wawasan.collaboration.campaign.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.wawasan.collaboration.campaign.CampaignText;
import org.wawasan.collaboration.campaign.CampaignView;
import org.wawasan.collaboration.campaign.Campaigns;
import org.wawasan.collaboration.campaign.EntryLine;
import org.wawasan.collaboration.campaign.Phase;
import org.wawasan.collaboration.idea.IdeaLine;
import org.wawasan.member.Member;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Preferences;

/** The page of one campaign: {@code /campaigns/7-a-quiet-ride}. */
@Named
@RequestScoped
public class CampaignPage {

    private static final int SIZE = 20;

    @Inject
    private Campaigns campaigns;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;

    private CampaignView view;
    private Page<EntryLine> entries;
    private List<IdeaLine> enterable;

    public void load() {
        view = campaigns.view(address.id());
        entries = campaigns.entries(view.campaign(), address.parameter("after"), SIZE);
        enterable = view.mayTakePart() && view.phase() == Phase.SUBMISSION ? campaigns.enterable() : List.of();
    }

    public CampaignView getView() {
        return view;
    }

    public CampaignText getText() {
        return view.campaign().text(preferences.language());
    }

    /** Code of the language of the text. */
    public String getSpoken() {
        return view.campaign().spoken(preferences.language()).code();
    }

    public String getPath() {
        return view.campaign().path(preferences.language());
    }

    public List<Member> getJudges() {
        return view.campaign().getJudges().stream().sorted(Comparator.comparing(Member::getName)).toList();
    }

    public Page<EntryLine> getEntries() {
        return entries;
    }

    /** The viewer's ideas that could be entered. */
    public List<IdeaLine> getEnterable() {
        return enterable;
    }
}
