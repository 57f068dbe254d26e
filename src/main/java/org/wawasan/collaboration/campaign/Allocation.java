package org.wawasan.collaboration.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.wawasan.platform.Refused;

/**
 * What a member gives to an idea in a campaign. When the idea closes, the points return to the purse and the allocation remains as
 * what once was wanted; should the idea open again, the member may give anew.
 */
@Entity
@Table(name = "campaign_allocation")
public class Allocation {

    @EmbeddedId
    private Key key;

    private int points;

    private int most;

    private boolean returned;

    protected Allocation() {
    }

    Allocation(long ideaId, long memberId, int most) {
        this.key = new Key(ideaId, memberId);
        this.most = most;
    }

    /**
     * Gives this much from now on.
     *
     * @return how much more than before has to come out of the purse
     */
    int give(int newPoints) {
        if (newPoints < 0 || newPoints > most) {
            throw new Refused("campaign.points");
        }
        int more = newPoints - bound();
        points = newPoints;
        returned = false;
        return more;
    }

    /** How much of the purse it holds. */
    int bound() {
        return returned ? 0 : points;
    }

    long ideaId() {
        return key.ideaId();
    }

    public int getPoints() {
        return points;
    }

    @Embeddable
    public record Key(@Column(name = "idea_id") long ideaId, @Column(name = "member_id") long memberId) implements Serializable {
    }
}
