package org.wawasan.collaboration.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wawasan.knowledge.Announced;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.security.RateLimits;
import org.wawasan.platform.text.Words;

/** What members do with messages: write to others, answer, bring people in, mute, leave. */
@ApplicationScoped
@Transactional
public class Correspondence {

    /** So many conversations one member may begin within {@link #DAY}. */
    public static final int MOST_A_DAY = 20;

    private static final Duration DAY = Duration.ofDays(1);
    /** Within this time the same words of the same member are the same message, sent twice. */
    private static final Duration ONE_CLICK = Duration.ofMinutes(10);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Senders senders;
    @Inject
    private Recipients recipients;
    @Inject
    private Blocks blocks;
    @Inject
    private Unsent unsent;
    @Inject
    private RateLimits limits;
    @Inject
    private Event<Announced> announced;

    /**
     * Begins a conversation of the signed-in member. Sent twice, it is begun once.
     *
     * @param names recipients, one a line
     * @throws Refused where the member may not write to people of their own accord, has begun enough for a day, a recipient is not
     *                 known or receives nothing from them, or a text is outside the limits
     */
    public Conversation begin(String names, String subject, String body) {
        Member starter = access.member();
        hold(starter);
        senders.demand();
        Rules rules = new Rules();
        Set<Member> named = recipients.named(rules, "recipients", names, starter);
        Conversation.check(rules, subject, starter, named);
        Message.check(rules, body).check();
        Instant now = Instant.now();
        Optional<Conversation> same = justBegun(starter, named, subject, body, now);
        if (same.isPresent()) {
            return same.get();
        }
        demandFewToday(starter, now);
        limits.use("message", starter.getId().toString(), 20, Duration.ofMinutes(10));
        Conversation conversation = new Conversation(subject, starter, named, now);
        em.persist(conversation);
        send(conversation, starter, body, now);
        unsent.discardNew();
        return conversation;
    }

    /** Of two conversations that one member begins at one time, the second waits for the first, and sees it if nothing was read before. */
    private void hold(Member starter) {
        em.createNativeQuery("insert into message_sender (member_id) values (:member) on duplicate key update member_id = member_id")
                .setParameter("member", starter.getId()).executeUpdate();
    }

    private Optional<Conversation> justBegun(Member starter, Set<Member> named, String subject, String body, Instant now) {
        return em.createQuery("""
                select m.conversation from Message m where m.conversation.starter = :starter and m.conversation.created > :since
                and m.conversation.subject = :subject and m.number = 1 and m.body = :body""", Conversation.class)
                .setParameter("starter", starter).setParameter("since", now.minus(ONE_CLICK)).setParameter("subject", Words.line(subject))
                .setParameter("body", Words.text(body)).getResultList().stream().filter(begun -> begun.isAmong(starter, named)).findFirst();
    }

    private void demandFewToday(Member starter, Instant now) {
        int begun = em.createQuery("select c.id from Conversation c where c.starter = :starter and c.created > :since", Long.class)
                .setParameter("starter", starter).setParameter("since", now.minus(DAY)).setMaxResults(MOST_A_DAY).getResultList().size();
        if (begun == MOST_A_DAY) {
            throw new Refused("message.day", MOST_A_DAY);
        }
    }

    /** Answers in a conversation in which the signed-in member takes part. Sent twice, it is sent once. */
    public Message write(long conversationId, String body) {
        Member author = access.member();
        Conversation conversation = held(conversationId, author);
        Instant now = Instant.now();
        Optional<Message> same = justWritten(conversation, author, body, now);
        if (same.isPresent()) {
            return same.get();
        }
        limits.use("message", author.getId().toString(), 20, Duration.ofMinutes(10));
        Message message = send(conversation, author, body, now);
        unsent.discardMessage(conversationId);
        return message;
    }

    private Optional<Message> justWritten(Conversation conversation, Member author, String body, Instant now) {
        return em.createQuery("select m from Message m where m.conversation = :conversation and m.number = :last and m.author = :author and m.created > :since", Message.class)
                .setParameter("conversation", conversation).setParameter("last", conversation.getLastNumber()).setParameter("author", author)
                .setParameter("since", now.minus(ONE_CLICK)).getResultStream().findFirst().filter(last -> last.getBody().equals(Words.text(body)));
    }

    /** Writes it and tells everybody present who wants to hear of it. Who wrote has read it, if they had read everything before. */
    private Message send(Conversation conversation, Member author, String body, Instant now) {
        Message message = conversation.write(author, body, now);
        List<Participant> others = conversation.others(author);
        Set<Long> blocking = blocks.blocking(author, ids(others));
        if (others.stream().allMatch(other -> blocking.contains(other.getMember().getId()))) {
            throw Refused.field("body", "message.blocked", others.stream().map(other -> other.getMember().getName()).collect(Collectors.joining(", ")));
        }
        em.persist(message);
        em.flush();
        em.createNativeQuery("""
                update message_participant set read_number = if(member_id = :author and read_number = :number - 1, :number, read_number),
                last_number = :number, last_activity = :now where conversation_id = :conversation and present = 1""")
                .setParameter("author", author.getId()).setParameter("number", message.getNumber()).setParameter("now", now)
                .setParameter("conversation", conversation.getId()).executeUpdate();
        tell(conversation, "messages.written", author, body, ids(others.stream().filter(other -> !other.isMuted()
                && !blocking.contains(other.getMember().getId())).toList()));
        return message;
    }

    /**
     * Brings people in, who see what is written from then on.
     *
     * @param names one a line
     */
    public Conversation add(long conversationId, String names) {
        Member by = access.member();
        Conversation conversation = held(conversationId, by);
        senders.demand();
        Rules rules = new Rules();
        Set<Member> people = recipients.named(rules, "people", names, by);
        rules.check();
        limits.use("message-people", by.getId().toString(), 60, DAY);
        List<Participant> added = conversation.add(people, Instant.now());
        tell(conversation, "messages.added", by, null, ids(added));
        return conversation;
    }

    private void tell(Conversation conversation, String what, Member actor, String body, Set<Long> members) {
        if (!members.isEmpty()) {
            announced.fire(Announced.about(conversation.path(), conversation.getSubject(), what, actor).onlyTo(members).saying(body).at("new")
                    .together("message " + conversation.getId()));
        }
    }

    private static Set<Long> ids(Collection<Participant> participants) {
        return participants.stream().map(one -> one.getMember().getId()).collect(Collectors.toSet());
    }

    /** No longer tells the signed-in member of new messages, or does again. */
    public Conversation mute(long conversationId, boolean muted) {
        Member member = access.member();
        Conversation conversation = held(conversationId, member);
        conversation.of(member).mute(muted);
        return conversation;
    }

    /** The signed-in member sees nothing of the conversation any more. */
    public void leave(long conversationId) {
        Member member = access.member();
        held(conversationId, member).of(member).leave();
        unsent.discardMessage(conversationId);
    }

    /** The conversation as it is and remains until the end of the transaction, for who is present; nothing was read before. */
    private Conversation held(long id, Member member) {
        Conversation conversation = Optional.ofNullable(em.find(Conversation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("conversation " + id));
        conversation.of(member);
        return conversation;
    }
}
