package org.wawasan.collaboration.campaign.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wawasan.collaboration.campaign.Judging;
import org.wawasan.collaboration.campaign.Sheet;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Preferences;

/** What a judge scores: {@code /campaigns/7-a-quiet-ride/judge}. */
@Named
@RequestScoped
public class JudgePage {

    @Inject
    private Judging judging;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;

    private Sheet sheet;

    public void load() {
        sheet = judging.sheet(address.id());
    }

    public Sheet getSheet() {
        return sheet;
    }

    public List<String> getCriteria() {
        return sheet.campaign().text(preferences.language()).getCriteria();
    }

    /** Scores are known by the number itself, which expressions would widen. */
    public Integer number(Number criterion) {
        return criterion.intValue();
    }

    public String getTitle() {
        return sheet.campaign().text(preferences.language()).getTitle();
    }

    public String getPath() {
        return sheet.campaign().path(preferences.language());
    }
}
