package org.wawasan.content.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wawasan.content.article.Articles;
import org.wawasan.content.article.Editorial;
import org.wawasan.content.article.Governance;
import org.wawasan.content.article.Interval;
import org.wawasan.content.article.ShownEdition;
import org.wawasan.platform.Refused;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Option;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.Redirect;

/** {@code /knowledge/42-slug/care}: who answers for an article, how often it is verified anew, who may change it. */
@Named
@RequestScoped
public class ArticleCare {

    private static final String BY_RULES = "rules";
    private static final String NEVER = "never";
    private static final List<Integer> INTERVALS = List.of(30, 90, Interval.USUAL, 365, 730);

    @Inject
    private Articles articles;
    @Inject
    private Editorial editorial;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;
    @Inject
    private Redirect redirect;

    private ShownEdition edition;
    private List<Option> owners;
    private String owner;
    private String verifyEvery;
    private String governance;

    public void load() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            getOwners();
            owner = String.valueOf(getEdition().ownerId());
            verifyEvery = code(getEdition().getInterval());
            governance = getEdition().governance().name();
        }
    }

    public void save() {
        redirect.to(editorial.entrust(address.id(), owner == null || owner.isEmpty() ? null : Long.valueOf(owner), interval(),
                Stream.of(Governance.values()).filter(value -> value.name().equals(governance)).findFirst().orElse(null)).path(), "notice.article.entrusted");
    }

    private static String code(Interval interval) {
        return interval.byRules() ? BY_RULES : interval.days() == null ? NEVER : interval.days().toString();
    }

    private Interval interval() {
        if (BY_RULES.equals(verifyEvery)) {
            return Interval.RULES;
        }
        if (NEVER.equals(verifyEvery)) {
            return Interval.NEVER;
        }
        if (verifyEvery == null || !verifyEvery.matches("\\d{1,5}")) {
            throw Refused.field("verifyEvery", "article.interval", Interval.LONGEST);
        }
        return Interval.of(Integer.valueOf(verifyEvery));
    }

    public ShownEdition getEdition() {
        if (edition == null) {
            edition = articles.read(address.id()).edition();
        }
        return edition;
    }

    /** Those who may own it; also who owns it now and may write no longer. */
    public List<Option> getOwners() {
        if (owners == null) {
            owners = new ArrayList<>(articles.stewards().stream().map(member -> new Option(member.getId().toString(), member.getName())).toList());
            String present = String.valueOf(getEdition().ownerId());
            if (owners.stream().noneMatch(option -> option.value().equals(present))) {
                owners.add(0, new Option(present, getEdition().ownerName()));
            }
        }
        return owners;
    }

    public List<Option> getIntervals() {
        TreeSet<Integer> days = new TreeSet<>(INTERVALS);
        if (getEdition().verifyEvery() != null) {
            days.add(getEdition().verifyEvery());
        }
        List<Option> options = new ArrayList<>(List.of(new Option(BY_RULES, Texts.of(preferences.language(), "knowledge.care.rules"))));
        options.addAll(days.stream().map(value -> new Option(value.toString(), Texts.of(preferences.language(), "knowledge.care.days", value))).toList());
        options.add(new Option(NEVER, Texts.of(preferences.language(), "knowledge.care.never")));
        return options;
    }

    public List<Option> getGovernances() {
        return Stream.of(Governance.values()).map(value -> new Option(value.name(), Texts.of(preferences.language(), "knowledge.governance." + value))).toList();
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getVerifyEvery() {
        return verifyEvery;
    }

    public void setVerifyEvery(String verifyEvery) {
        this.verifyEvery = verifyEvery;
    }

    public String getGovernance() {
        return governance;
    }

    public void setGovernance(String governance) {
        this.governance = governance;
    }
}
