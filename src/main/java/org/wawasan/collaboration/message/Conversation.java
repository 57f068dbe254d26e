package org.wawasan.collaboration.message;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.wawasan.member.Member;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.text.Slug;
import org.wawasan.platform.text.Words;

/**
 * What some people write to each other. Life cycle: begun by one with others, to which more can be added, who see what is written
 * from then on; everybody can leave it for good. Messages are numbered from 1 and stay as they are. Its row is held while
 * somebody writes or is added.
 */
@Entity
@Table(name = "message_conversation")
public class Conversation {

    /** How many people take part at most, those who left included. */
    public static final int MOST_PEOPLE = 31;
    /** How many people one can write to at most. */
    public static final int MOST_RECIPIENTS = MOST_PEOPLE - 1;

    static final int SHORTEST_SUBJECT = 3;
    static final int LONGEST_SUBJECT = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "message_conversation_seq")
    @SequenceGenerator(name = "message_conversation_seq", sequenceName = "message_conversation_seq", allocationSize = 50)
    private Long id;

    private String subject;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "starter_id")
    private Member starter;

    private Instant created;

    @Column(name = "last_number")
    private int lastNumber;

    @OneToMany(mappedBy = "conversation", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Participant> participants = new ArrayList<>();

    protected Conversation() {
    }

    /** @throws Refused where the subject is outside the limits, or it is begun with nobody, too many or the starter */
    public Conversation(String subject, Member starter, Collection<Member> recipients, Instant now) {
        check(new Rules(), subject, starter, recipients).check();
        this.subject = Words.line(subject);
        this.starter = starter;
        this.created = now;
        participants.add(new Participant(this, starter, now));
        recipients.forEach(recipient -> participants.add(new Participant(this, recipient, now)));
    }

    static Rules check(Rules rules, String subject, Member starter, Collection<Member> recipients) {
        return rules.length("subject", Words.line(subject), SHORTEST_SUBJECT, LONGEST_SUBJECT)
                .demand(recipients.size() <= MOST_RECIPIENTS, "recipients", "message.recipients", MOST_RECIPIENTS, recipients.size())
                .demand(!recipients.isEmpty(), "recipients", "required")
                .demand(recipients.stream().noneMatch(starter::is), "recipients", "message.self");
    }

    /** Takes the next number for a message of somebody who is present. */
    public Message write(Member author, String body, Instant now) {
        of(author);
        if (others(author).isEmpty()) {
            throw Refused.field("body", "message.alone");
        }
        Message message = new Message(this, lastNumber + 1, author, body, now);
        lastNumber = message.getNumber();
        return message;
    }

    /**
     * Lets people in, who see what is written from then on.
     *
     * @throws Refused naming {@code people} where there are too many, or one takes part already or has left
     */
    public List<Participant> add(Collection<Member> people, Instant now) {
        Rules rules = new Rules().demand(!people.isEmpty(), "people", "required")
                .demand(participants.size() + people.size() <= MOST_PEOPLE, "people", "message.people", MOST_PEOPLE, MOST_PEOPLE - participants.size());
        people.forEach(member -> find(member).ifPresent(known ->
                rules.demand(false, "people", known.isPresent() ? "message.there" : "message.gone", member.getName())));
        rules.check();
        List<Participant> added = people.stream().map(member -> new Participant(this, member, now)).toList();
        participants.addAll(added);
        return added;
    }

    /**
     * The participation of somebody who is present.
     *
     * @throws NotFound for everybody else, who may not know of it
     */
    public Participant of(Member member) {
        return find(member).filter(Participant::isPresent).orElseThrow(() -> new NotFound("conversation " + id));
    }

    private Optional<Participant> find(Member member) {
        return participants.stream().filter(one -> one.isOf(member)).findFirst();
    }

    /** Whether these take part, and nobody else. */
    boolean isAmong(Member one, Collection<Member> others) {
        return participants.size() == others.size() + 1 && find(one).isPresent() && others.stream().allMatch(other -> find(other).isPresent());
    }

    /** Who is present besides this one. */
    public List<Participant> others(Member member) {
        return participants.stream().filter(one -> one.isPresent() && !one.isOf(member)).toList();
    }

    public String path() {
        return path(id, subject);
    }

    static String path(long id, String subject) {
        return "/messages/" + id + "-" + Slug.of(subject);
    }

    public Long getId() {
        return id;
    }

    public String getSubject() {
        return subject;
    }

    public int getLastNumber() {
        return lastNumber;
    }
}
