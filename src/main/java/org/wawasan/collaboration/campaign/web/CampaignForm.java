package org.wawasan.collaboration.campaign.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wawasan.collaboration.campaign.Campaign;
import org.wawasan.collaboration.campaign.CampaignBoard;
import org.wawasan.collaboration.campaign.CampaignPlan;
import org.wawasan.collaboration.campaign.CampaignText;
import org.wawasan.collaboration.campaign.Eligibility;
import org.wawasan.collaboration.campaign.TrustStep;
import org.wawasan.collaboration.campaign.VoteRule;
import org.wawasan.collaboration.desk.Segment;
import org.wawasan.member.Access;
import org.wawasan.member.Permission;
import org.wawasan.member.Role;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.LocalMoment;
import org.wawasan.platform.web.Option;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.Redirect;
import org.wawasan.platform.web.WholeNumber;

/** Planning a campaign: {@code /campaigns/new} and {@code /campaigns/7-a-quiet-ride/edit}. */
@Named
@RequestScoped
public class CampaignForm {

    /** What is offered for a budget that grows, beside three votes to begin with. */
    private static final List<TrustStep> PROPOSED = List.of(new TrustStep(1, 50, 5), new TrustStep(2, 200, 8), new TrustStep(3, 1_000, 10));

    @Inject
    private CampaignBoard board;
    @Inject
    private Access access;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;
    @Inject
    private Redirect redirect;

    private Campaign campaign;
    private Integer version;
    private boolean growing;
    /** What stands in the fields, by their names. */
    private final Map<String, String> fields = new HashMap<>();

    public void loadNew() {
        access.require(Permission.DECIDE_IDEAS);
        if (fields.isEmpty()) {
            fields.put("eligibility", Eligibility.EVERYONE.name());
            fields.put("rule", VoteRule.OPEN.name());
            fields.put("shortlist", "10");
            propose(PROPOSED);
        }
    }

    public void load() {
        campaign = board.toPlan(address.id());
        if (version == null) {
            version = campaign.getVersion();
            take();
        }
    }

    private void take() {
        campaign.getTexts().forEach((language, text) -> {
            String in = language == Language.ID ? "Id" : "En";
            fields.put("title" + in, text.getTitle());
            fields.put("brief" + in, text.getBrief());
            fields.put("criteria" + in, String.join("\n", text.getCriteria()));
        });
        fields.put("opens", LocalMoment.of(campaign.getOpens()));
        fields.put("submissionsEnd", LocalMoment.of(campaign.getSubmissionsEnd()));
        fields.put("votingEnds", LocalMoment.of(campaign.getVotingEnds()));
        fields.put("eligibility", switch (campaign.getEligibility()) {
            case ROLE -> campaign.getRole().name();
            case SEGMENT -> campaign.getSegment().getCode();
            default -> campaign.getEligibility().name();
        });
        fields.put("rule", campaign.getRule().name());
        fields.put("votes", campaign.getVotes() == null ? null : campaign.getVotes().toString());
        fields.put("shortlist", campaign.getShortlist() == 0 ? "10" : String.valueOf(campaign.getShortlist()));
        growing = !campaign.getSteps().isEmpty();
        propose(growing ? campaign.getSteps() : PROPOSED);
        fields.put("judges", campaign.getJudges().stream().map(judge -> judge.getName() + " /people/" + judge.getId()).sorted().collect(Collectors.joining("\n")));
    }

    private void propose(List<TrustStep> steps) {
        steps.forEach(step -> {
            fields.put("points" + step.position(), step.points().toString());
            fields.put("votes" + step.position(), step.votes().toString());
        });
    }

    /** The steps that are written down; one at least, so that it is said what is missing. */
    private List<TrustStep> steps() {
        List<TrustStep> steps = new ArrayList<>();
        for (int position = 1; growing && position <= TrustStep.MOST; position++) {
            TrustStep step = new TrustStep(steps.size() + 1, number("points" + position), number("votes" + position));
            if (step.points() != null || step.votes() != null) {
                steps.add(step);
            }
        }
        return growing && steps.isEmpty() ? List.of(new TrustStep(1, null, null)) : steps;
    }

    public void draft() {
        redirect.to(board.draft(plan(null)).path(preferences.language()), "notice.campaign.drafted");
    }

    public void save() {
        Campaign known = board.toPlan(address.id());
        redirect.to(board.revise(address.id(), version == null ? -1 : version, plan(known)).path(preferences.language()), "notice.campaign.revised");
    }

    private CampaignPlan plan(Campaign known) {
        String eligible = fields.getOrDefault("eligibility", "");
        boolean role = Stream.of(Role.values()).anyMatch(one -> one.name().equals(eligible));
        Optional<Segment> segment = Segment.of(eligible);
        return new CampaignPlan(Map.of(Language.ID, text("Id"), Language.EN, text("En")),
                moment("opens", known == null ? null : known.getOpens()), moment("submissionsEnd", known == null ? null : known.getSubmissionsEnd()),
                moment("votingEnds", known == null ? null : known.getVotingEnds()),
                role ? Eligibility.ROLE : segment.isPresent() ? Eligibility.SEGMENT : constant(Eligibility.class, "eligibility"),
                role ? Role.valueOf(eligible) : null, segment.orElse(null),
                constant(VoteRule.class, "rule"), number("votes"), number("shortlist"), board.judges(fields.get("judges")), steps());
    }

    private CampaignText text(String in) {
        return new CampaignText(fields.get("title" + in), fields.get("brief" + in), fields.get("criteria" + in));
    }

    private Instant moment(String field, Instant known) {
        return LocalMoment.parse(field, fields.get(field), known);
    }

    private Integer number(String field) {
        return WholeNumber.parse(fields.get(field));
    }

    private <E extends Enum<E>> E constant(Class<E> type, String field) {
        return Stream.of(type.getEnumConstants()).filter(one -> one.name().equals(fields.get(field))).findFirst().orElse(null);
    }

    public List<Option> getEligibilityOptions() {
        List<Option> options = new ArrayList<>();
        options.add(new Option(Eligibility.EVERYONE.name(), text(Eligibility.EVERYONE)));
        options.add(new Option(Eligibility.MEMBERS.name(), text(Eligibility.MEMBERS)));
        Stream.of(Role.values()).filter(role -> role != Role.MEMBER).forEach(role -> options.add(new Option(role.name(),
                Texts.of(preferences.language(), "campaigns.eligibility.ROLE", Texts.of(preferences.language(), "admin.role." + role)))));
        Stream.concat(Stream.ofNullable(campaign == null ? null : campaign.getSegment()), board.segments().stream())
                .map(segment -> new Option(segment.getCode(), Texts.of(preferences.language(), "campaigns.eligibility.SEGMENT", segment.name(), segment.value())))
                .distinct().forEach(options::add);
        return options;
    }

    private String text(Eligibility eligibility) {
        return Texts.of(preferences.language(), "campaigns.eligibility." + eligibility);
    }

    public List<Option> getRuleOptions() {
        return Stream.of(VoteRule.values()).map(rule -> new Option(rule.name(), Texts.of(preferences.language(), "campaigns.rule." + rule))).toList();
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

    /** Whether the budget of a member grows with points. */
    public boolean isGrowing() {
        return growing;
    }

    public void setGrowing(boolean growing) {
        this.growing = growing;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
