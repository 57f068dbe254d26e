package org.wawasan.collaboration.forum;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;

/**
 * What a thread asks everybody, with options to choose from. Life cycle: open until it ends or its thread is closed; a member
 * may change the vote until then. The counters are moved by {@link Polls} together with the votes.
 */
@Entity
@Table(name = "forum_poll")
public class Poll {

    @Id
    @Column(name = "thread_id")
    private Long threadId;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @MapsId
    @JoinColumn(name = "thread_id")
    private ForumThread thread;

    private String question;

    private int choices;

    private Instant ends;

    @Column(updatable = false)
    private int voters;

    @OneToMany(mappedBy = "poll", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<PollOption> options = new ArrayList<>();

    protected Poll() {
    }

    Poll(ForumThread thread, PollWish wish) {
        wish.check();
        this.thread = thread;
        this.question = wish.question().strip();
        this.choices = wish.most();
        this.ends = wish.end().map(days -> thread.getCreated().plus(Duration.ofDays(days))).orElse(null);
        wish.labels().forEach(label -> options.add(new PollOption(this, options.size(), label)));
        thread.polls();
    }

    /** @throws Refused where these options cannot be chosen now */
    void demandChoice(Set<Long> chosen, Instant now) {
        if (!thread.acceptsVotes() || !isOpen(now)) {
            throw new Refused("poll.ended");
        }
        if (chosen.isEmpty() || chosen.size() > choices) {
            throw new Refused("poll.choice", choices);
        }
        if (!options.stream().map(PollOption::getId).toList().containsAll(chosen)) {
            throw new NotFound("option of poll " + threadId);
        }
    }

    boolean isOpen(Instant now) {
        return ends == null || ends.isAfter(now);
    }

    public String getQuestion() {
        return question;
    }

    /** How many options one member may choose. */
    public int getChoices() {
        return choices;
    }

    /** Null where it has no end of its own. */
    public Instant getEnds() {
        return ends;
    }

    public int getVoters() {
        return voters;
    }

    public List<PollOption> getOptions() {
        return options;
    }
}
