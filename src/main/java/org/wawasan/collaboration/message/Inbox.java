package org.wawasan.collaboration.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.persistence.Cursor;
import org.wawasan.platform.persistence.Page;

/** The conversations in which the signed-in member takes part, and what they have not read. Nobody sees those of others. */
@ApplicationScoped
@Transactional
public class Inbox {

    /** Rows of one part of the list. */
    public static final int PAGE = 20;
    /** Beyond this it does not matter how many are unread. */
    public static final int MOST_UNREAD = 100;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Blocks blocks;

    /** In how many conversations there is something unread, muted ones aside, at most {@link #MOST_UNREAD}; 0 for a visitor. */
    public int unread() {
        return access.viewer().isSignedIn() ? em.createNativeQuery("select 1 from message_participant where member_id = :member and unread = 1")
                .setParameter("member", access.viewer().id()).setMaxResults(MOST_UNREAD).getResultList().size() : 0;
    }

    /**
     * A part of the list, the latest first. Its conversations are found from the index of the order alone, and read by their ids.
     *
     * @param after cursor of the part before, null at the beginning
     */
    public Page<ConversationLine> list(String after, int size) {
        Member member = access.member();
        Cursor before = Cursor.parseInstant(after).orElseGet(() -> Cursor.of(Instant.now().plusSeconds(60), 0));
        List<Long> ids = em.createQuery("""
                select p.conversation.id from Participant p where p.member = :member and p.present = true
                and p.lastActivity <= :at and (p.lastActivity < :at or p.conversation.id < :id)
                order by p.lastActivity desc, p.conversation.id desc""", Long.class)
                .setParameter("member", member).setParameter("at", before.instant(0)).setParameter("id", before.number(1))
                .setMaxResults(size + 1).getResultList();
        List<ConversationLine> rows = ids.isEmpty() ? List.of() : em.createQuery("""
                select new org.wawasan.collaboration.message.ConversationLine(c.id, c.subject, p.fromNumber, p.readNumber, p.lastNumber, p.lastActivity, p.muted,
                a.name, substring(m.body, 1, %d)) from Participant p join p.conversation c
                left join Message m on m.conversation = c and m.number = p.lastNumber and p.lastNumber > p.fromNumber left join m.author a
                where p.member = :member and c.id in :ids
                order by p.lastActivity desc, c.id desc""".formatted(ConversationLine.BEGINNING), ConversationLine.class)
                .setParameter("member", member).setParameter("ids", ids).getResultList();
        return Page.of(rows, size, last -> Cursor.of(last.lastActivity(), last.id()));
    }

    /** Who is present besides the signed-in member, by conversation of a part of the list. */
    public Map<Long, List<String>> others(Collection<ConversationLine> lines) {
        return lines.isEmpty() ? Map.of() : em.createQuery("""
                select p.conversation.id, m.name from Participant p join p.member m
                where p.conversation.id in :ids and p.present and m <> :member order by p.id""", Object[].class)
                .setParameter("ids", lines.stream().map(ConversationLine::id).toList()).setParameter("member", access.member())
                .getResultStream().collect(Collectors.groupingBy(row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    /** @throws NotFound where there is no such conversation in which the member takes part */
    void demand(long id) {
        participation(id);
    }

    private Participant participation(long id) {
        return em.createQuery("select p from Participant p join fetch p.conversation where p.conversation.id = :id and p.member = :member and p.present", Participant.class)
                .setParameter("id", id).setParameter("member", access.member()).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("conversation " + id));
    }

    /** The subject and address of a conversation in which the member takes part. */
    public Conversation conversation(long id) {
        return participation(id).getConversation();
    }

    /**
     * A page of a conversation; what it shows is read from then on.
     *
     * @param after number of the message before it; null for the page of the first one that is not read, else for the last page
     * @throws NotFound where there is no such conversation in which the member takes part, or no such page
     */
    public ConversationView page(long id, Integer after) {
        Participant own = participation(id);
        int start = after == null ? Message.pageOf(Math.min(own.getReadNumber() + 1, own.getLastNumber()), own.getFromNumber()) : Math.max(after, own.getFromNumber());
        if (start > own.getFromNumber() && start >= own.getLastNumber()) {
            throw new NotFound("messages after " + start + " of conversation " + id);
        }
        List<MessageLine> messages = em.createQuery("""
                select new org.wawasan.collaboration.message.MessageLine(m.id, m.number, a.id, a.name, m.bodyHtml, m.created)
                from Message m join m.author a where m.conversation = :conversation and m.number > :start order by m.number""", MessageLine.class)
                .setParameter("conversation", own.getConversation()).setParameter("start", start).setMaxResults(Message.PAGE).getResultList();
        ConversationView view = ConversationView.of(own, people(own), start, messages);
        if (view.last() > own.getReadNumber()) {
            em.createNativeQuery("update message_participant set read_number = greatest(read_number, :number) where conversation_id = :id and member_id = :member")
                    .setParameter("number", view.last()).setParameter("id", id).setParameter("member", access.viewer().id()).executeUpdate();
        }
        return view;
    }

    private List<ConversationView.Person> people(Participant own) {
        List<Member> present = em.createQuery("select m from Participant p join p.member m where p.conversation = :conversation and p.present order by p.id", Member.class)
                .setParameter("conversation", own.getConversation()).getResultList();
        Set<Long> blocked = blocks.blockedBy(own.getMember(), present.stream().map(Member::getId).toList());
        return present.stream().map(member -> new ConversationView.Person(member.getId(), member.getName(), blocked.contains(member.getId()),
                member.getId().equals(own.getMember().getId()))).toList();
    }
}
