package org.wawasan.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A link that does one thing once. Only the hash of its token is kept. A member may have several for one purpose; using one
 * ends them all.
 */
@Entity
@Table(name = "member_link")
class OneTimeLink {

    /** What a link is for, and how long it holds; the first administrator's until it is used or replaced. */
    enum Purpose {

        FIRST_ADMINISTRATOR(null), CONFIRM(Duration.ofDays(3)), RESET(Duration.ofHours(2));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id")
    private Member member;

    private Instant created;

    private Instant expires;

    protected OneTimeLink() {
    }

    OneTimeLink(String tokenHash, Purpose purpose, Member member, Instant now) {
        this.tokenHash = tokenHash;
        this.purpose = purpose;
        this.member = member;
        this.created = now;
        this.expires = purpose.life == null ? null : now.plus(purpose.life);
    }

    boolean serves(Purpose asked, Instant now) {
        return purpose == asked && (expires == null || now.isBefore(expires));
    }

    /** Whom it is for; null where there is no account yet. */
    Member member() {
        return member;
    }
}
