package org.wawasan.platform.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A mail that waits to be sent. Life cycle: due at once; while it is being sent due again in ten minutes, lest it is lost with who
 * sends it; after a failure due again later, each time twice as late; removed when it is sent or has failed too often.
 */
@Entity
@Table(name = "platform_mail")
class Mail {

    private static final int MOST_ATTEMPTS = 12;
    private static final Duration CLAIM = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "platform_mail_seq")
    @SequenceGenerator(name = "platform_mail_seq", sequenceName = "platform_mail_seq", allocationSize = 50)
    private Long id;

    private String recipient;

    private String subject;

    @Column(length = 16_777_215)
    private String body;

    private int attempts;

    private Instant due;

    protected Mail() {
    }

    Mail(String recipient, String subject, String body, Instant now) {
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        this.due = now;
    }

    /** Taken up by one who sends it, who needs much less time than this. */
    void claim(Instant now) {
        due = now.plus(CLAIM);
    }

    /** Puts it off for 1, 2, 4 … minutes; after three days in all it is given up. */
    void putOff(Instant now) {
        due = now.plus(Duration.ofMinutes(1L << attempts));
        attempts++;
    }

    boolean isGivenUp() {
        return attempts >= MOST_ATTEMPTS;
    }

    Long id() {
        return id;
    }

    String recipient() {
        return recipient;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }
}
