package org.wawasan.collaboration.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.wawasan.member.Member;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;

/**
 * How much an idea would bring for what it costs, as the product team judges it:
 * <pre>
 * RICE = reach · impact · confidence / effort
 * </pre>
 * Reach is how many customers it touches in a quarter, effort is in months of one person. Source, with the steps of impact and
 * confidence: Sean McBride, "RICE: Simple prioritization for product managers", Intercom, 2018.
 */
@Entity
@Table(name = "desk_score")
public class RiceScore {

    private static final int MOST_REACH = 100_000_000;
    private static final BigDecimal LEAST_EFFORT = new BigDecimal("0.1");
    private static final BigDecimal MOST_EFFORT = new BigDecimal("9999");

    /** How much it would do for each customer that it reaches. */
    public enum Impact {

        MASSIVE(3), HIGH(2), MEDIUM(1), LOW(0.5), MINIMAL(0.25);

        private final double weight;

        Impact(double weight) {
            this.weight = weight;
        }
    }

    /** How sure the team is of what it says. */
    public enum Confidence {

        HIGH(1), MEDIUM(0.8), LOW(0.5);

        private final double weight;

        Confidence(double weight) {
            this.weight = weight;
        }
    }

    @Id
    @Column(name = "idea_id")
    private Long ideaId;

    private int reach;

    @Enumerated(EnumType.STRING)
    private Impact impact;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    private BigDecimal effort;

    private double score;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id")
    private Member by;

    private Instant changed;

    protected RiceScore() {
    }

    RiceScore(long ideaId) {
        this.ideaId = ideaId;
    }

    /** @throws Refused naming each part that is missing or out of bounds */
    RiceScore judge(Integer newReach, Impact newImpact, Confidence newConfidence, BigDecimal newEffort, Member judge) {
        new Rules().demand(newReach != null && newReach >= 1 && newReach <= MOST_REACH, "reach", "rice.reach")
                .required("impact", newImpact).required("confidence", newConfidence)
                .demand(newEffort != null && newEffort.compareTo(LEAST_EFFORT) >= 0 && newEffort.compareTo(MOST_EFFORT) <= 0, "effort", "rice.effort")
                .check();
        reach = newReach;
        impact = newImpact;
        confidence = newConfidence;
        effort = newEffort;
        score = reach * impact.weight * confidence.weight / effort.doubleValue();
        by = judge;
        changed = Instant.now();
        return this;
    }

    public int getReach() {
        return reach;
    }

    public Impact getImpact() {
        return impact;
    }

    public Confidence getConfidence() {
        return confidence;
    }

    public BigDecimal getEffort() {
        return effort;
    }

    public double getScore() {
        return score;
    }

    public Instant getChanged() {
        return changed;
    }
}
