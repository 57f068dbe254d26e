package org.wawasan.content.gap;

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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Member;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.text.Words;

/**
 * Something that is missing in the portal. Life cycle:
 * <pre>
 *   ┌── given back ──┐
 *   ▼                │
 * OPEN ──taken──▶ ASSIGNED        DISMISSED ◀── with a reason, from either; recalled it is OPEN again
 *   └──── filled ────┴──▶ CLOSED ── the cause returns ──▶ OPEN
 * </pre>
 * The portal fills and opens it by itself, see {@link GapKeeper}; what was dismissed stays dismissed until somebody recalls it.
 * Every step is kept as a {@link GapEvent}.
 */
@Entity
@Table(name = "gap")
public class Gap {

    public static final int SHORTEST_REASON = 3;
    public static final int LONGEST_REASON = 300;
    private static final int LONGEST_WORDS = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gap_seq")
    @SequenceGenerator(name = "gap_seq", sequenceName = "gap_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private GapKind kind;

    private String subject;

    private String words;

    @Enumerated(EnumType.STRING)
    private Language language;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private KnowledgeItem item;

    @Column(name = "concept_id")
    private Long concept;

    @ElementCollection
    @CollectionTable(name = "gap_topic", joinColumns = @JoinColumn(name = "gap_id"))
    @Column(name = "concept_id")
    private Set<Long> topics = new HashSet<>();

    private int demand;

    private Instant since;

    @Column(name = "last_seen")
    private Instant lastSeen;

    private double score;

    @Enumerated(EnumType.STRING)
    private GapState state;

    /** Reckoned by the database, for its indexes. */
    @Column(insertable = false, updatable = false)
    private boolean waiting;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assignee_id")
    private Member assignee;

    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "draft_id")
    private KnowledgeItem draft;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "filled_by")
    private KnowledgeItem filledBy;

    protected Gap() {
    }

    /** @param item the question, where it is one */
    Gap(Missing missing, KnowledgeItem item, Instant now) {
        this.kind = missing.kind();
        this.subject = missing.subject();
        this.item = item;
        this.concept = missing.concept();
        this.since = missing.since();
        this.state = GapState.OPEN;
        witness(missing, now);
    }

    /** Takes the evidence as it is now. */
    private void witness(Missing missing, Instant now) {
        words = missing.words() == null || missing.words().length() <= LONGEST_WORDS ? missing.words() : missing.words().substring(0, LONGEST_WORDS);
        language = missing.language();
        demand = missing.demand();
        lastSeen = missing.last();
        if (!topics.equals(missing.topics())) {
            topics.clear();
            topics.addAll(missing.topics());
        }
        score = Rank.of(kind, demand, since, now);
    }

    /**
     * It is missing still, or again. Words for which something was published are missing again only when they are searched in vain
     * once more: the index may not know yet what was published. Returns the step, where it is one.
     */
    Optional<GapEvent> seen(Missing missing, Instant now) {
        boolean returns = state == GapState.CLOSED;
        if (returns && kind == GapKind.SEARCH && !missing.last().isAfter(lastSeen)) {
            return Optional.empty();
        }
        if (returns) {
            state = GapState.OPEN;
            since = missing.since();
            filledBy = null;
            draft = null;
        }
        witness(missing, now);
        return returns ? Optional.of(GapEvent.byPortal(this, GapEvent.What.RETURNS, null, now)) : Optional.empty();
    }

    /** Nothing is missing any more. */
    Optional<GapEvent> filled(KnowledgeItem filler, Instant now) {
        if (!isWaiting()) {
            return Optional.empty();
        }
        state = GapState.CLOSED;
        assignee = null;
        filledBy = filler;
        return Optional.of(GapEvent.byPortal(this, GapEvent.What.CLOSED, filler, now));
    }

    /** Gives it to somebody who will fill it. */
    GapEvent assign(Member to, Member by, Instant now) {
        demandWaiting();
        if (assignee != null && assignee.getId().equals(to.getId())) {
            throw Refused.field("assignee", "gap.assigned", to.getName());
        }
        state = GapState.ASSIGNED;
        assignee = to;
        return GapEvent.by(by, this, GapEvent.What.ASSIGNED, to, null, null, now);
    }

    GapEvent giveBack(Member by, Instant now) {
        demandWaiting();
        if (state != GapState.ASSIGNED) {
            throw new Refused("gap.unassigned");
        }
        Member before = assignee;
        state = GapState.OPEN;
        assignee = null;
        return GapEvent.by(by, this, GapEvent.What.RETURNED, before, null, null, now);
    }

    /** Nobody will fill it, for a reason. */
    GapEvent dismiss(String why, Member by, Instant now) {
        demandWaiting();
        new Rules().length("reason", why, SHORTEST_REASON, LONGEST_REASON).check();
        state = GapState.DISMISSED;
        assignee = null;
        reason = Words.text(why);
        return GapEvent.by(by, this, GapEvent.What.DISMISSED, null, reason, null, now);
    }

    /** Takes back that it was dismissed. */
    GapEvent recall(Member by, Instant now) {
        if (state != GapState.DISMISSED) {
            throw new Refused("gap.settled", state);
        }
        state = GapState.OPEN;
        reason = null;
        return GapEvent.by(by, this, GapEvent.What.RECALLED, null, null, null, now);
    }

    /** Somebody began to write what will fill it; it is theirs from then on. */
    GapEvent drafted(KnowledgeItem itsDraft, Member by, Instant now) {
        demandWaiting();
        state = GapState.ASSIGNED;
        assignee = by;
        draft = itsDraft;
        return GapEvent.by(by, this, GapEvent.What.DRAFTED, by, null, itsDraft, now);
    }

    private void demandWaiting() {
        if (!isWaiting()) {
            throw new Refused("gap.settled", state);
        }
    }

    public boolean isWaiting() {
        return state == GapState.OPEN || state == GapState.ASSIGNED;
    }

    /** What it is called, but for a topic. */
    public String heading() {
        return Objects.requireNonNullElse(words, subject);
    }

    public String path() {
        return "/gaps/" + id;
    }

    public Long getId() {
        return id;
    }

    public GapKind getKind() {
        return kind;
    }

    public String getSubject() {
        return subject;
    }

    /** Null for a topic. */
    public String getWords() {
        return words;
    }

    public Language getLanguage() {
        return language;
    }

    /** The question, or null. */
    public KnowledgeItem getItem() {
        return item;
    }

    /** Id of the topic that lacks something, or null. */
    public Long getConcept() {
        return concept;
    }

    /** Ids of the concepts that it belongs to. */
    public Set<Long> getTopics() {
        return Set.copyOf(topics);
    }

    public int getDemand() {
        return demand;
    }

    public Instant getSince() {
        return since;
    }

    public Instant getLastSeen() {
        return lastSeen;
    }

    public double getScore() {
        return score;
    }

    public GapState getState() {
        return state;
    }

    public Member getAssignee() {
        return assignee;
    }

    /** Why it was dismissed, or null. */
    public String getReason() {
        return reason;
    }

    /** What somebody writes to fill it, or null. */
    public KnowledgeItem getDraft() {
        return draft;
    }

    /** What filled it, or null. */
    public KnowledgeItem getFilledBy() {
        return filledBy;
    }
}
