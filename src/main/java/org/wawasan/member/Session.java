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

    static final Duration REMEMBERED = Duration.ofDays(60);
    static final Duration SHORT = Duration.ofHours(12);
    /** How exactly the last use is known; a write for every request would be too much. */
    static final Duration PRECISION = Duration.ofMinutes(10);

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

    Session(String tokenHash, Member member, boolean remembered, Browser browser, Instant now) {
        this.tokenHash = tokenHash;
        this.member = member;
        this.remembered = remembered;
        this.created = now;
        this.address = browser.address();
        this.agent = browser.agent();
        this.seen = now;
        this.expires = expiresAfter(now);
    }

    final Instant expiresAfter(Instant use) {
        return use.plus(remembered ? REMEMBERED : SHORT);
    }

    boolean isWorthSeeing(Instant now) {
        return seen.plus(PRECISION).isBefore(now);
    }

    Member member() {
        return member;
    }

    /** Names the session in forms; the token cannot be told from it. */
    public String getKey() {
        return tokenHash;
    }

    public boolean isRemembered() {
        return remembered;
    }

    public Instant getCreated() {
        return created;
    }

    public Instant getSeen() {
        return seen;
    }

    public String getAddress() {
        return address;
    }

    public String getAgent() {
        return agent;
    }
}
