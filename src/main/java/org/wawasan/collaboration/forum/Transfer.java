package org.wawasan.collaboration.forum;

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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.wawasan.member.Member;
import org.wawasan.platform.Refused;

/**
 * Replies went from one thread to another. By a merge all of them, and the source's own words became the first that came; by a
 * split some, and the words of the first became the beginning of the target. What went where is kept, so that it finds back.
 */
@Entity
@Table(name = "forum_transfer")
public class Transfer {

    /** How replies come to another thread. */
    public enum Kind {
        MERGE, SPLIT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forum_transfer_seq")
    @SequenceGenerator(name = "forum_transfer_seq", sequenceName = "forum_transfer_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id")
    private ForumThread source;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "target_id")
    private ForumThread target;

    /** The reply whose words are those of the thread that was merged or split off. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "opening_id")
    private Reply opening;

    /** Id of the reply that the source had accepted. */
    private Long accepted;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id")
    private Member member;

    private Instant created;

    private Instant undone;

    /** Numbers in the source by id of the reply. */
    @ElementCollection
    @CollectionTable(name = "forum_transferred", joinColumns = @JoinColumn(name = "transfer_id"))
    @MapKeyColumn(name = "reply_id")
    @Column(name = "number")
    private Map<Long, Integer> numbers = new HashMap<>();

    protected Transfer() {
    }

    Transfer(Kind kind, ForumThread source, ForumThread target, Reply opening, Member member, Instant created) {
        this.kind = kind;
        this.source = source;
        this.target = target;
        this.opening = opening;
        this.accepted = source.getAccepted() == null ? null : source.getAccepted().getId();
        this.member = member;
        this.created = created;
        source.transferred(1);
        target.transferred(1);
    }

    /** Takes a reply from the source to the target. */
    void take(Reply reply) {
        numbers.put(reply.getId(), reply.getNumber());
        reply.goTo(target, target.nextNumber());
    }

    /** Brings a reply from the target back to the source, to its old place if it had one. */
    void bringBack(Reply reply) {
        Integer number = numbers.get(reply.getId());
        reply.goTo(source, number == null ? source.nextNumber() : number);
    }

    /** @throws Refused where it was undone before */
    void undo(Instant now) {
        if (undone != null) {
            throw new Refused("undo.undone");
        }
        undone = now;
        source.transferred(-1);
        target.transferred(-1);
    }

    boolean took(Reply reply) {
        return numbers.containsKey(reply.getId());
    }

    int size() {
        return numbers.size();
    }

    public Long getId() {
        return id;
    }

    public Kind getKind() {
        return kind;
    }

    public ForumThread getSource() {
        return source;
    }

    public ForumThread getTarget() {
        return target;
    }

    Reply getOpening() {
        return opening;
    }

    Long getAccepted() {
        return accepted;
    }

    public Member getMember() {
        return member;
    }

    public Instant getCreated() {
        return created;
    }
}
