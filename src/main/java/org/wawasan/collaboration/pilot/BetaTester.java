package org.wawasan.collaboration.pilot;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** That a member is in the beta group of a concept test. */
@Entity
@Table(name = "pilot_tester")
public class BetaTester {

    @EmbeddedId
    private Key key;

    private Instant created;

    protected BetaTester() {
    }

    BetaTester(long testId, long memberId, Instant created) {
        this.key = new Key(testId, memberId);
        this.created = created;
    }

    @Embeddable
    public record Key(@Column(name = "test_id") long testId, @Column(name = "member_id") long memberId) implements Serializable {
    }
}
