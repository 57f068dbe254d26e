/**
 * Campaigns: the company asks for ideas about one thing, for a time. {@link org.wawasan.collaboration.campaign.Campaign} tells the
 * life of one, {@link org.wawasan.collaboration.campaign.CampaignBoard} is what the product team does with it,
 * {@link org.wawasan.collaboration.campaign.CampaignVotes} and {@link org.wawasan.collaboration.campaign.Judging} how entries are
 * weighed, {@link org.wawasan.collaboration.campaign.Campaigns} what people read.
 */
@Feature(uses = {"platform", "member", "knowledge", "collaboration.idea", "collaboration.desk"})
package org.wawasan.collaboration.campaign;

import org.wawasan.Feature;
