package org.wawasan.content.gap;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Member;

/** One step in the life of a {@link Gap}. */
@Entity
@Table(name = "gap_event")
public class GapEvent {

    /** What was done. */
    public enum What {
        NOTICED, ASSIGNED, RETURNED, DISMISSED, RECALLED, DRAFTED, CLOSED, RETURNS;

        public String getCode() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gap_event_seq")
    @SequenceGenerator(name = "gap_event_seq", sequenceName = "gap_event_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "gap_id")
    private Gap gap;

    @Enumerated(EnumType.STRING)
    private What what;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id")
    private Member member;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assignee_id")
    private Member assignee;

    private String note;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private KnowledgeItem item;

    private Instant created;

    protected GapEvent() {
    }

    private GapEvent(Gap gap, What what, Member member, Member assignee, String note, KnowledgeItem item, Instant created) {
        this.gap = gap;
        this.what = what;
        this.member = member;
        this.assignee = assignee;
        this.note = note;
        this.item = item;
        this.created = created;
    }

    static GapEvent byPortal(Gap gap, What what, KnowledgeItem item, Instant created) {
        return new GapEvent(gap, what, null, null, null, item, created);
    }

    static GapEvent by(Member member, Gap gap, What what, Member assignee, String note, KnowledgeItem item, Instant created) {
        return new GapEvent(gap, what, member, assignee, note, item, created);
    }

    public What getWhat() {
        return what;
    }

    /** Who did it; null where the portal did by itself. */
    public Member getMember() {
        return member;
    }

    /** Whom it was given to, or who gave it back; or null. */
    public Member getAssignee() {
        return assignee;
    }

    public String getNote() {
        return note;
    }

    /** What was drafted, or what filled it; or null. */
    public KnowledgeItem getItem() {
        return item;
    }

    public Instant getCreated() {
        return created;
    }
}
