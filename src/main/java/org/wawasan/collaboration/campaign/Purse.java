package org.wawasan.collaboration.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.wawasan.platform.Refused;

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

    /**
     * Gives some away; a negative number comes back.
     *
     * @throws Refused where there is not so much left
     */
    void spend(int points) {
        if (spent + points > budget) {
            throw new Refused("campaign.purse");
        }
        spent += points;
    }

    public int getBudget() {
        return budget;
    }

    public int getSpent() {
        return spent;
    }

    public int getLeft() {
        return budget - spent;
    }

    @Embeddable
    public record Key(@Column(name = "campaign_id") long campaignId, @Column(name = "member_id") long memberId) implements Serializable {
    }
}
