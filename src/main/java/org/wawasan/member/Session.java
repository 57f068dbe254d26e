package org.wawasan.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * One signed-in browser. It is known by a random token in a cookie, of which only the hash is kept, so that it survives a
 * restart and works on every node. A remembered session lives 60 days from its last use, another one 12 hours.
 */
@Entity
@Table(name = "member_session")
public class Session {

    public static final Duration REMEMBERED = Duration.ofDays(60);
    public static final Duration SHORT = Duration.ofHours(12);

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id")
    private Member member;

    private boolean remembered;

    private Instant created;

    private Instant seen;

    private Instant expires;

    private String address;

    private String agent;

    protected Session() {
    }

    Session(String tokenHash, Member member, boolean remembered, String address, String agent, Instant now) {
        this.tokenHash = tokenHash;
        this.member = member;
        this.remembered = remembered;
        this.created = now;
        this.address = address;
        this.agent = agent == null ? null : agent.substring(0, Math.min(agent.length(), 200));
        use(now);
    }

    final void use(Instant now) {
        seen = now;
        expires = now.plus(remembered ? REMEMBERED : SHORT);
    }

    boolean isExpired(Instant now) {
        return now.isAfter(expires);
    }

    Instant seen() {
        return seen;
    }

    public Member getMember() {
        return member;
    }

    public boolean isRemembered() {
        return remembered;
    }
}
