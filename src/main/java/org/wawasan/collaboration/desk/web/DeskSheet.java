package org.wawasan.collaboration.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wawasan.collaboration.desk.Desk;
import org.wawasan.collaboration.desk.InternalNote;
import org.wawasan.collaboration.desk.RiceScore;
import org.wawasan.collaboration.desk.Segment;
import org.wawasan.collaboration.idea.IdeaLine;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Option;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.Redirect;

/** An idea as the product team sees it: {@code /desk/42}. */
@Named
@RequestScoped
public class DeskSheet {

    @Inject
    private Desk desk;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;
    @Inject
    private Redirect redirect;

    private IdeaLine idea;
    private RiceScore score;
    private List<InternalNote> notes = List.of();
    private Map<String, List<Segment>> voters = Map.of();
    private boolean posted;
    private String reach;
    private String impact;
    private String confidence;
    private String effort;
    private String note;

    public void load() {
        idea = desk.idea(address.id());
        score = desk.score(address.id()).orElse(null);
        notes = desk.notes(address.id());
        voters = desk.voters(address.id());
        if (!posted && score != null) {
            reach = String.valueOf(score.getReach());
            impact = score.getImpact().name();
            confidence = score.getConfidence().name();
            effort = score.getEffort().stripTrailingZeros().toPlainString();
        }
    }

    public void judge() {
        posted = true;
        desk.judge(address.id(), reach != null && reach.strip().matches("\\d{1,9}") ? Integer.valueOf(reach.strip()) : null,
                constant(RiceScore.Impact.values(), impact), constant(RiceScore.Confidence.values(), confidence),
                effort != null && effort.strip().matches("\\d{1,4}([.,]\\d)?") ? new BigDecimal(effort.strip().replace(',', '.')) : null);
        redirect.to(address.path(), "notice.desk.judged");
    }

    private static <E extends Enum<E>> E constant(E[] values, String name) {
        return Stream.of(values).filter(value -> value.name().equals(name)).findFirst().orElse(null);
    }

    public void say() {
        posted = true;
        desk.note(address.id(), note);
        redirect.to(address.path() + "#notes", "notice.desk.noted");
    }

    public List<Option> getImpacts() {
        return options("desk.impact.", RiceScore.Impact.values());
    }

    public List<Option> getConfidences() {
        return options("desk.confidence.", RiceScore.Confidence.values());
    }

    private List<Option> options(String prefix, Enum<?>[] values) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", Texts.of(preferences.language(), "desk.index.choose")));
        Stream.of(values).forEach(value -> options.add(new Option(value.name(), Texts.of(preferences.language(), prefix + value.name()))));
        return options;
    }

    public IdeaLine getIdea() {
        return idea;
    }

    public RiceScore getScore() {
        return score;
    }

    public List<InternalNote> getNotes() {
        return notes;
    }

    /** Segments of the voters by name of the attribute. */
    public List<Map.Entry<String, List<Segment>>> getVoters() {
        return List.copyOf(voters.entrySet());
    }

    public String getReach() {
        return reach;
    }

    public void setReach(String reach) {
        this.reach = reach;
    }

    public String getImpact() {
        return impact;
    }

    public void setImpact(String impact) {
        this.impact = impact;
    }

    public String getConfidence() {
        return confidence;
    }

    public void setConfidence(String confidence) {
        this.confidence = confidence;
    }

    public String getEffort() {
        return effort;
    }

    public void setEffort(String effort) {
        this.effort = effort;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
