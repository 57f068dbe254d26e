package org.wawasan.collaboration.campaign.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wawasan.collaboration.campaign.Campaign;
import org.wawasan.collaboration.campaign.Campaigns;
import org.wawasan.platform.web.Option;
import org.wawasan.platform.web.Preferences;

/** Campaigns beside ideas: the filter of their lists, the campaign that one takes part in. */
@Named
@RequestScoped
public class CampaignChoice {

    private static final int OFFERED = 20;

    @Inject
    private Campaigns campaigns;
    @Inject
    private Preferences preferences;

    private final Map<Long, Campaign> known = new HashMap<>();
    private List<Option> options;

    /** The latest campaigns. */
    public List<Option> getOptions() {
        if (options == null) {
            options = campaigns.latest(OFFERED).stream().map(campaign -> new Option(campaign.getId().toString(), title(campaign))).toList();
        }
        return options;
    }

    public String title(Campaign campaign) {
        return campaign.text(preferences.language()).getTitle();
    }

    public String path(Campaign campaign) {
        return campaign.path(preferences.language());
    }

    /** A campaign that the viewer may see. */
    public Campaign campaign(long id) {
        return known.computeIfAbsent(id, campaigns::campaign);
    }
}
