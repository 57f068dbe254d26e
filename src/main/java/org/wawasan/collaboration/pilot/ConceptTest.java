package org.wawasan.collaboration.pilot;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.collaboration.idea.IdeaStatus;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;

/**
 * What customers say to an idea that is being tried out. Life cycle: planned as a draft, opened while the idea is in pilot, and
 * from then on unchanged, so that everybody answers the same; closed for good. It takes part only as long as the idea is in pilot.
 * The product team sees what comes of it, everybody the result of the options once it is published.
 */
@Entity
@Table(name = "pilot_test")
public class ConceptTest {

    /** Where it stands. */
    public enum State {
        DRAFT, OPEN, CLOSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pilot_test_seq")
    @SequenceGenerator(name = "pilot_test_seq", sequenceName = "pilot_test_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "idea_id")
    private Idea idea;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    private String question;

    @Column(length = 2000)
    private String invitation;

    private Integer places;

    private int testers;

    private int answers;

    private boolean published;

    @OneToMany(mappedBy = "test", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<TestOption> options = new ArrayList<>();

    @OneToMany(mappedBy = "test", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Question> survey = new ArrayList<>();

    protected ConceptTest() {
    }

    /** @throws Refused where the plan asks nothing, or not well */
    public ConceptTest(Idea idea, TestPlan plan) {
        this.idea = idea;
        take(plan);
    }

    /** Whether the plan can still be changed. */
    void demandDraft() {
        if (state != State.DRAFT) {
            throw new Refused("pilot.begun");
        }
    }

    /** Writes the plan; what was there before has been cleared. */
    final void take(TestPlan plan) {
        demandDraft();
        plan.check();
        question = plan.question().isEmpty() ? null : plan.question();
        invitation = plan.invitation().isEmpty() ? null : plan.invitation();
        places = plan.invitation().isEmpty() ? null : plan.places();
        for (String label : plan.options()) {
            options.add(new TestOption(this, options.size() + 1, label));
        }
        for (TestPlan.Asked asked : plan.survey()) {
            survey.add(new Question(this, survey.size() + 1, asked));
        }
    }

    void clear() {
        options.clear();
        survey.clear();
    }

    /** Lets members take part from now on. */
    public void open() {
        demandDraft();
        demandPilot();
        state = State.OPEN;
    }

    /** Takes nothing more. */
    public void close() {
        if (state != State.OPEN) {
            throw new Refused("pilot.closed");
        }
        state = State.CLOSED;
    }

    /** Shows the result of the options to everybody, or no longer. */
    public void publish(boolean show) {
        if (state == State.DRAFT || options.isEmpty()) {
            throw new Refused("pilot.nothing");
        }
        published = show;
    }

    /** Whether members may take part now. */
    public boolean isOpen() {
        return state == State.OPEN && idea.status() == IdeaStatus.PILOT;
    }

    /** @throws Refused where members may not take part now */
    void demandOpen() {
        if (state == State.DRAFT) {
            throw new IllegalStateException("Nobody knows of the concept test " + id);
        }
        if (!isOpen()) {
            throw new Refused("pilot.closed");
        }
    }

    private void demandPilot() {
        if (idea.status() != IdeaStatus.PILOT) {
            throw new Refused("pilot.status", IdeaStatus.PILOT);
        }
    }

    /** @throws Refused where it has no such option */
    TestOption option(long optionId) {
        return options.stream().filter(option -> option.getId() == optionId).findFirst().orElseThrow(() -> Refused.field("option", "pilot.option"));
    }

    /** One more, or where negative one less, in the beta group. */
    void countTester(int more) {
        if (invitation == null) {
            throw new Refused("pilot.closed");
        }
        if (more > 0 && places != null && testers >= places) {
            throw new Refused("pilot.full");
        }
        testers += more;
    }

    /** One more has answered the survey; the answers are by the names of the questions' fields. */
    void answered(Map<String, String> given) {
        if (survey.isEmpty()) {
            throw new Refused("pilot.closed");
        }
        Rules rules = new Rules();
        survey.forEach(asked -> asked.check(rules, given.get(asked.getField())));
        rules.check();
        if (Stream.of(given.values().toArray()).allMatch(value -> value == null || value.toString().isBlank())) {
            throw new Refused("pilot.unanswered");
        }
        answers++;
    }

    public Long getId() {
        return id;
    }

    public Idea getIdea() {
        return idea;
    }

    public State getState() {
        return state;
    }

    /** To which the options are answers, or null. */
    public String getQuestion() {
        return question;
    }

    /** Into the beta group, or null. */
    public String getInvitation() {
        return invitation;
    }

    /** Of the beta group; null for any number. */
    public Integer getPlaces() {
        return places;
    }

    public boolean isFull() {
        return places != null && testers >= places;
    }

    public int getTesters() {
        return testers;
    }

    /** How many have answered the survey. */
    public int getAnswers() {
        return answers;
    }

    /** Whether everybody sees the result of the options. */
    public boolean isPublished() {
        return published;
    }

    public List<TestOption> getOptions() {
        return Collections.unmodifiableList(options);
    }

    public List<Question> getSurvey() {
        return Collections.unmodifiableList(survey);
    }

    /** The options with what was given to each. */
    public List<Bar> getBars() {
        int all = options.stream().mapToInt(TestOption::getVotes).sum();
        return options.stream().map(option -> new Bar(option.getLabel(), option.getVotes(), all)).toList();
    }
}
