package org.wawasan.collaboration.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The votes or coins that a member has in a campaign. Changed only while its row is locked. */
@Entity
@Table(name = "campaign_purse")
public class Purse {

    @EmbeddedId
    private Key key;

    private int budget;

    private int spent;

    protected Purse() {
    }

    Purse(long campaignId, long memberId, int budget) {
        this.key = new Key(campaignId, memberId);
        this.budget = budget;
    }

    /** Holds so many from now on. What was given stays given, though it is more; then nothing is left until enough came back. */
    void hold(int votes) {
        budget = Math.max(votes, spent);
    }

    /** The same purse as the page shows it to whom so many belong now; not kept. */
    Purse with(int votes) {
        Purse shown = new Purse(key.campaignId(), key.memberId(), votes);
        shown.spent = spent;
        return shown;
    }

    /** Whether there is so much left; a negative number always comes back. */
    boolean covers(int points) {
        return points <= 0 || spent + points <= budget;
    }

    /** Gives some away that it {@link #covers}; a negative number comes back. */
    void spend(int points) {
        spent += points;
    }

    public int getBudget() {
        return budget;
    }

    public int getSpent() {
        return spent;
    }

    public int getLeft() {
        return Math.max(0, budget - spent);
    }

    @Embeddable
    public record Key(@Column(name = "campaign_id") long campaignId, @Column(name = "member_id") long memberId) implements Serializable {
    }
}
