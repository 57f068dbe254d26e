package org.wawasan.collaboration.campaign.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wawasan.collaboration.campaign.Campaign;
import org.wawasan.collaboration.campaign.CampaignBoard;
import org.wawasan.collaboration.campaign.CampaignBoard.Winner;
import org.wawasan.collaboration.campaign.Campaigns;
import org.wawasan.collaboration.campaign.EntryLine;
import org.wawasan.platform.Refused;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Option;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.Redirect;

/** Ending a campaign: {@code /campaigns/7-a-quiet-ride/result} names the winners, {@code …/cancel} gives it up. */
@Named
@RequestScoped
public class CampaignConclusion {

    private static final int MOST_WINNERS = 5;

    @Inject
    private CampaignBoard board;
    @Inject
    private Campaigns campaigns;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;
    @Inject
    private Redirect redirect;

    private Campaign campaign;
    private List<EntryLine> candidates = List.of();
    private List<Option> options = List.of();
    private final Map<String, String> fields = new HashMap<>();

    public void load() {
        campaign = board.toPlan(address.id());
    }

    public void loadCandidates() {
        load();
        candidates = campaigns.candidates(address.id());
        options = offer();
    }

    public void publish() {
        List<Winner> winners = new ArrayList<>();
        for (int place = 1; place <= MOST_WINNERS; place++) {
            String chosen = fields.get("winner" + place);
            if (chosen == null && fields.get("reason" + place) == null) {
                continue;
            }
            if (chosen == null || winners.size() + 1 < place) {
                throw Refused.field("winner" + (winners.size() + 1), "required");
            }
            winners.add(new Winner(chosen.matches("\\d{1,18}") ? Long.valueOf(chosen) : null, fields.get("reason" + place)));
        }
        redirect.to(board.publish(address.id(), results(), winners).path(preferences.language()), "notice.campaign.published");
    }

    public void cancel() {
        redirect.to(board.cancel(address.id(), results()).path(preferences.language()), "notice.campaign.cancelled");
    }

    private Map<Language, String> results() {
        Map<Language, String> results = new EnumMap<>(Language.class);
        results.put(Language.ID, fields.get("resultId"));
        results.put(Language.EN, fields.get("resultEn"));
        return results;
    }

    private List<Option> offer() {
        List<Option> offered = new ArrayList<>();
        offered.add(new Option("", "–"));
        candidates.forEach(entry -> offered.add(new Option(String.valueOf(entry.idea().id()), entry.idea().title())));
        return offered;
    }

    /** Entries that may win; while a post is read, what it names, which the board judges. */
    public List<Option> getOptions() {
        return campaign == null ? fromPost() : options;
    }

    private List<Option> fromPost() {
        candidates = campaigns.candidates(address.id());
        options = offer();
        return options;
    }

    public boolean isSpoken(String code) {
        return campaign == null || Language.of(code).filter(campaign.getTexts()::containsKey).isPresent();
    }

    public List<EntryLine> getCandidates() {
        return candidates;
    }

    public Campaign getCampaign() {
        return campaign;
    }

    public String getPath() {
        return campaign.path(preferences.language());
    }

    public String getTitle() {
        return campaign.text(preferences.language()).getTitle();
    }

    public Map<String, String> getFields() {
        return fields;
    }
}
