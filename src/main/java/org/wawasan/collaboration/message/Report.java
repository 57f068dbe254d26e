package org.wawasan.collaboration.message;

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
import org.wawasan.member.Member;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.text.Words;

/** That a participant shows a message to the moderators. Life cycle: open, closed with a note that the reporter reads. */
@Entity
@Table(name = "message_report")
public class Report {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "message_report_seq")
    @SequenceGenerator(name = "message_report_seq", sequenceName = "message_report_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "message_id")
    private Message message;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "reporter_id")
    private Member reporter;

    private String reason;

    private Instant created;

    private Instant closed;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "closer_id")
    private Member closer;

    private String note;

    protected Report() {
    }

    /** @throws Refused where the message is the reporter's own, or nothing is said about why ({@code reason}) */
    Report(Message message, Member reporter, String reason, Instant now) {
        new Rules().length("reason", Words.line(reason), SHORTEST, LONGEST)
                .demand(!reporter.is(message.getAuthor()), null, "message.report.own").check();
        this.message = message;
        this.reporter = reporter;
        this.reason = Words.line(reason);
        this.created = now;
    }

    /** @throws Refused where it is closed already, or nothing is said about what was done ({@code note}) */
    void close(Member by, String said, Instant now) {
        if (closed != null) {
            throw new Refused("message.report.closed");
        }
        new Rules().length("note", Words.line(said), SHORTEST, LONGEST).check();
        closed = now;
        closer = by;
        note = Words.line(said);
    }

    public Long getId() {
        return id;
    }

    public Message getMessage() {
        return message;
    }

    public Member getReporter() {
        return reporter;
    }

    public String getReason() {
        return reason;
    }

    public Instant getCreated() {
        return created;
    }

    public boolean isClosed() {
        return closed != null;
    }

    public String getNote() {
        return note;
    }
}
