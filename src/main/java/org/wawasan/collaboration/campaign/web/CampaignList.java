package org.wawasan.collaboration.campaign.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.wawasan.collaboration.campaign.Campaign;
import org.wawasan.collaboration.campaign.Campaigns;
import org.wawasan.collaboration.campaign.Phase;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.web.Address;

/** All campaigns: {@code /campaigns}. */
@Named
@RequestScoped
public class CampaignList {

    private static final int SIZE = 10;

    @Inject
    private Campaigns campaigns;
    @Inject
    private Address address;

    private Page<Campaign> page;

    public void load() {
        page = campaigns.list(address.parameter("after"), SIZE);
    }

    public Page<Campaign> getPage() {
        return page;
    }

    public Phase phase(Campaign campaign) {
        return campaign.phase(Instant.now());
    }
}
