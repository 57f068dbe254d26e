package org.wawasan.collaboration.campaign;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wawasan.collaboration.desk.Segment;
import org.wawasan.member.Member;
import org.wawasan.member.Role;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.text.Slug;

/**
 * The company asks for ideas about one thing. Life cycle: drafted, announced with its dates, and from then on led by the clock:
 * upcoming until it opens, open for ideas, then for votes by its {@link VoteRule}, until the votes are counted. Where judges
 * are named they score a shortlist; at the end the result is published with its winners. Until then it may be cancelled, with
 * a reason. What has begun is not changed under those who take part: a date that has passed stays, and once it has opened who
 * may take part and how votes count stay, too. See {@link Phase}.
 */
@Entity
@Table(name = "campaign")
public class Campaign {

    private static final int LEAST_RESULT = 20;
    private static final int MOST_RESULT = 20_000;

    /** What was decided; the clock does the rest. */
    enum State {
        DRAFT, ANNOUNCED, JUDGING, PUBLISHED, CANCELLED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "campaign_seq")
    @SequenceGenerator(name = "campaign_seq", sequenceName = "campaign_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "owner_id")
    private Member owner;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    private Instant created;

    private Instant opens;

    @Column(name = "submissions_end")
    private Instant submissionsEnd;

    @Column(name = "voting_ends")
    private Instant votingEnds;

    /** When the result was published or the campaign given up. */
    private Instant closed;

    @Enumerated(EnumType.STRING)
    private Eligibility eligibility;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "segment_name")
    private String segmentName;

    @Column(name = "segment_value")
    private String segmentValue;

    @Enumerated(EnumType.STRING)
    @Column(name = "vote_rule")
    private VoteRule rule;

    private Integer votes;

    /** By how many points the votes grow, the fewest first; written anew as a whole where it changes. */
    @ElementCollection
    @CollectionTable(name = "campaign_step", joinColumns = @JoinColumn(name = "campaign_id"))
    @OrderBy("position")
    private List<TrustStep> steps = new ArrayList<>();

    private int shortlist;

    /** Moved in the database by {@link CampaignBoard}, so that no two entries lose one another. */
    @Column(updatable = false)
    private int entries;

    /** Small, and needed for the address already. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "campaign_text", joinColumns = @JoinColumn(name = "campaign_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Language, CampaignText> texts = new EnumMap<>(Language.class);

    @ManyToMany
    @JoinTable(name = "campaign_judge", joinColumns = @JoinColumn(name = "campaign_id"), inverseJoinColumns = @JoinColumn(name = "member_id"))
    private Set<Member> judges = new HashSet<>();

    protected Campaign() {
    }

    /** @throws Refused where the plan is incomplete or contradicts itself */
    public Campaign(Member owner, CampaignPlan plan) {
        plan.check();
        this.owner = Objects.requireNonNull(owner);
        this.created = Instant.now();
        take(plan);
    }

    /**
     * Changes the plan.
     *
     * @throws Refused where the campaign is over, or what has begun would be changed
     */
    public void revise(CampaignPlan plan, Instant now) {
        demand(now, Phase.DRAFT, Phase.UPCOMING, Phase.SUBMISSION, Phase.VOTING);
        plan.check();
        if (state != State.DRAFT) {
            Rules rules = new Rules();
            checkMoved(rules, "opens", opens, plan.opens(), now);
            checkMoved(rules, "submissionsEnd", submissionsEnd, plan.submissionsEnd(), now);
            checkMoved(rules, "votingEnds", votingEnds, plan.votingEnds(), now);
            if (phase(now) != Phase.UPCOMING) {
                rules.demand(eligibility == plan.eligibility() && (role == plan.role() || eligibility != Eligibility.ROLE)
                        && (eligibility != Eligibility.SEGMENT || getSegment().equals(plan.segment())), "eligibility", "campaign.begun")
                        .demand(rule == plan.rule(), "rule", "campaign.begun")
                        .demand(rule != plan.rule() || rule == VoteRule.OPEN || Objects.equals(votes, plan.votes()), "votes", "campaign.begun")
                        .demand(rule != plan.rule() || getSteps().equals(plan.steps()), "growing", "campaign.begun");
            }
            rules.check();
        }
        take(plan);
    }

    private static void checkMoved(Rules rules, String field, Instant date, Instant planned, Instant now) {
        boolean passed = !date.isAfter(now);
        rules.demand(date.equals(planned) || !passed, field, "campaign.passed")
                .demand(date.equals(planned) || passed || !planned.isBefore(now), field, "campaign.past");
    }

    private void take(CampaignPlan plan) {
        opens = plan.opens();
        submissionsEnd = plan.submissionsEnd();
        votingEnds = plan.votingEnds();
        eligibility = plan.eligibility();
        role = eligibility == Eligibility.ROLE ? plan.role() : null;
        segmentName = eligibility == Eligibility.SEGMENT ? plan.segment().name() : null;
        segmentValue = eligibility == Eligibility.SEGMENT ? plan.segment().value() : null;
        rule = plan.rule();
        votes = rule == VoteRule.OPEN ? null : plan.votes();
        if (!getSteps().equals(plan.steps())) {
            steps.clear();
            steps.addAll(plan.steps());
        }
        shortlist = plan.judges().isEmpty() ? 0 : plan.shortlist();
        texts.keySet().retainAll(plan.texts().keySet());
        texts.putAll(plan.texts());
        judges.retainAll(plan.judges());
        judges.addAll(plan.judges());
    }

    /** Shows it to everybody; from then on its dates lead it. */
    public void announce(Instant now) {
        demand(now, Phase.DRAFT);
        if (!submissionsEnd.isAfter(now)) {
            throw new Refused("campaign.late");
        }
        state = State.ANNOUNCED;
    }

    /** Lets the next of its dates be now: it opens, takes votes instead of ideas, or counts the votes. */
    public void advance(Instant now) {
        demand(now, Phase.UPCOMING, Phase.SUBMISSION, Phase.VOTING);
        switch (phase(now)) {
            case UPCOMING -> opens = now;
            case SUBMISSION -> submissionsEnd = now;
            default -> votingEnds = now;
        }
    }

    /** Hands the foremost entries to the judges. */
    public void beginJudging(Instant now) {
        demand(now, Phase.COUNTED);
        if (judges.isEmpty()) {
            throw new Refused("campaign.judges.none");
        }
        state = State.JUDGING;
    }

    /** Ends it with a result, after the judges where there are any. */
    public void publish(Map<Language, String> results, Instant now) {
        demand(now, judges.isEmpty() ? Phase.COUNTED : Phase.JUDGING);
        conclude(results, now);
        state = State.PUBLISHED;
    }

    /** Gives it up and says why. */
    public void cancel(Map<Language, String> reasons, Instant now) {
        demand(now, Phase.UPCOMING, Phase.SUBMISSION, Phase.VOTING, Phase.COUNTED, Phase.JUDGING);
        conclude(reasons, now);
        state = State.CANCELLED;
    }

    private void conclude(Map<Language, String> results, Instant now) {
        Rules rules = new Rules();
        texts.keySet().forEach(language -> rules.length(language == Language.ID ? "resultId" : "resultEn", results.get(language), LEAST_RESULT, MOST_RESULT));
        rules.check();
        texts.replaceAll((language, text) -> text.concluded(results.get(language)));
        closed = now;
    }

    /** Where it stands at a moment. */
    public Phase phase(Instant now) {
        return switch (state) {
            case DRAFT -> Phase.DRAFT;
            case JUDGING -> Phase.JUDGING;
            case PUBLISHED -> Phase.PUBLISHED;
            case CANCELLED -> Phase.CANCELLED;
            case ANNOUNCED -> now.isBefore(opens) ? Phase.UPCOMING : now.isBefore(submissionsEnd) ? Phase.SUBMISSION
                    : now.isBefore(votingEnds) ? Phase.VOTING : Phase.COUNTED;
        };
    }

    /** @throws Refused naming the present phase, where it is none of these */
    void demand(Instant now, Phase... phases) {
        Phase present = phase(now);
        if (Stream.of(phases).noneMatch(phase -> phase == present)) {
            throw new Refused(present.refusal());
        }
    }

    /**
     * Whether a member may enter ideas and give votes or coins.
     *
     * @param belongs whether the member belongs to a segment; asked only where it matters
     */
    public boolean admits(Member member, Predicate<Segment> belongs) {
        return switch (eligibility) {
            case EVERYONE -> true;
            case MEMBERS -> member.getCreated().isBefore(opens);
            case ROLE -> member.getRoles().contains(role);
            case SEGMENT -> belongs.test(getSegment());
        };
    }

    /** How much one member may give to one idea. */
    public int mostOnOne() {
        return rule == VoteRule.OPEN ? 1 : rule.mostOnOne(steps.isEmpty() ? votes : steps.get(steps.size() - 1).votes());
    }

    /** How many votes or coins a member has who has so many points of reputation. */
    int votesWith(int points) {
        return steps.stream().filter(step -> step.points() <= points).mapToInt(TrustStep::votes).max().orElse(votes);
    }

    /** The step after those that so many points reach, or null. */
    TrustStep stepAfter(int points) {
        return steps.stream().filter(step -> step.points() > points).findFirst().orElse(null);
    }

    public boolean isJudgedBy(Long memberId) {
        return judges.stream().anyMatch(judge -> judge.getId().equals(memberId));
    }

    /** The text in a language, or in the other one where it has not been written in this. */
    public CampaignText text(Language language) {
        return texts.getOrDefault(language, texts.values().iterator().next());
    }

    /** The language in which {@link #text} answers. */
    public Language spoken(Language language) {
        return texts.containsKey(language) ? language : texts.keySet().iterator().next();
    }

    public String path(Language language) {
        return "/campaigns/" + id + "-" + Slug.of(text(language).getTitle());
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public Member getOwner() {
        return owner;
    }

    public Instant getOpens() {
        return opens;
    }

    public Instant getSubmissionsEnd() {
        return submissionsEnd;
    }

    public Instant getVotingEnds() {
        return votingEnds;
    }

    /** When the result was published or the campaign given up, or null. */
    public Instant getClosed() {
        return closed;
    }

    public Eligibility getEligibility() {
        return eligibility;
    }

    public Role getRole() {
        return role;
    }

    /** Of whom may take part, where these are customers of one; else null. */
    public Segment getSegment() {
        return segmentName == null ? null : new Segment(segmentName, segmentValue);
    }

    public VoteRule getRule() {
        return rule;
    }

    /** By how many points the votes of a member grow, the fewest first; empty where all have the same. */
    public List<TrustStep> getSteps() {
        return List.copyOf(steps);
    }

    /** Votes or coins of each member, to begin with; null where the ordinary vote counts. */
    public Integer getVotes() {
        return votes;
    }

    public int getShortlist() {
        return shortlist;
    }

    public int getEntries() {
        return entries;
    }

    public Map<Language, CampaignText> getTexts() {
        return Collections.unmodifiableMap(texts);
    }

    public Set<Member> getJudges() {
        return Collections.unmodifiableSet(judges);
    }
}
