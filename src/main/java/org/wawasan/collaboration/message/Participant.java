package org.wawasan.collaboration.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import org.wawasan.member.Member;

/**
 * That somebody takes part in a {@link Conversation}: what they see of it, how far they have read, whether they hear of it. Life
 * cycle: present, gone for good. The numbers move on in the database ({@link Correspondence}, {@link Inbox}), whoever else writes
 * or reads at the same time.
 */
@Entity
@DynamicUpdate
@Table(name = "message_participant")
public class Participant {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "message_participant_seq")
    @SequenceGenerator(name = "message_participant_seq", sequenceName = "message_participant_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "conversation_id")
    private Conversation conversation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id")
    private Member member;

    /** They see the messages beyond this one. */
    @Column(name = "from_number")
    private int fromNumber;

    @Column(name = "read_number")
    private int readNumber;

    /** The last message of the conversation as long as they are present. */
    @Column(name = "last_number")
    private int lastNumber;

    @Column(name = "last_activity")
    private Instant lastActivity;

    private boolean present = true;

    private boolean muted;

    protected Participant() {
    }

    Participant(Conversation conversation, Member member, Instant now) {
        this.conversation = conversation;
        this.member = member;
        this.fromNumber = conversation.getLastNumber();
        this.readNumber = fromNumber;
        this.lastNumber = fromNumber;
        this.lastActivity = now;
    }

    boolean isOf(Member other) {
        return member.is(other);
    }

    /** Hears of new messages no longer, or again. */
    void mute(boolean now) {
        muted = now;
    }

    /** Sees nothing of the conversation any more. */
    void leave() {
        present = false;
    }

    public Member getMember() {
        return member;
    }

    public Conversation getConversation() {
        return conversation;
    }

    public int getFromNumber() {
        return fromNumber;
    }

    public int getReadNumber() {
        return readNumber;
    }

    public int getLastNumber() {
        return lastNumber;
    }

    public boolean isPresent() {
        return present;
    }

    public boolean isMuted() {
        return muted;
    }
}
