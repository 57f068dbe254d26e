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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wawasan.knowledge.Announced;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Permission;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.persistence.Cursor;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.security.RateLimits;

/**
 * Messages that a participant shows to the moderators, who see each of them with the subject of its conversation until they have
 * dealt with it, and nothing else; what they are said to have written themselves is for other moderators.
 */
@ApplicationScoped
@Transactional
public class Reports {

    /** Beyond this it does not matter how many wait. */
    public static final int MOST_WAITING = 100;

    private static final int PAGE = 20;
    private static final String OPEN = " from Report r join %s r.message m join %s m.conversation join %s m.author a join %s r.reporter where r.closed is null and a <> :moderator";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private RateLimits limits;
    @Inject
    private Event<Announced> announced;

    /** A message that the signed-in member sees. */
    public Message message(long messageId) {
        return em.createQuery("""
                select m from Message m join fetch m.conversation c join fetch m.author where m.id = :id
                and exists (select p.id from Participant p where p.conversation = c and p.member = :member and p.present and p.fromNumber < m.number)""", Message.class)
                .setParameter("id", messageId).setParameter("member", access.member()).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("message " + messageId));
    }

    /** Shows a message that the signed-in member sees to the moderators; a message once. */
    public Report report(long messageId, String reason) {
        Member reporter = access.member();
        Message message = message(messageId);
        if (!em.createQuery("select r.id from Report r where r.message = :message and r.reporter = :reporter", Long.class)
                .setParameter("message", message).setParameter("reporter", reporter).getResultList().isEmpty()) {
            throw new Refused("message.reported");
        }
        Report report = new Report(message, reporter, reason, Instant.now());
        limits.use("message-report", reporter.getId().toString(), 10, Duration.ofHours(1));
        em.persist(report);
        return report;
    }

    /** How many wait for a moderator, at most {@link #MOST_WAITING}; 0 for everybody else. */
    public int waiting() {
        return access.viewer().may(Permission.MODERATE) ? em.createQuery("select r.id" + OPEN.replace("%s ", ""), Long.class)
                .setParameter("moderator", access.member()).setMaxResults(MOST_WAITING).getResultList().size() : 0;
    }

    /** What waits for a moderator, the longest waiting first. */
    public Page<Report> open(String after) {
        Member moderator = access.require(Permission.MODERATE);
        long beyond = Cursor.parseId(after).orElse(0L);
        List<Report> rows = em.createQuery("select r" + OPEN.replace("%s", "fetch") + " and r.id > :beyond order by r.id", Report.class)
                .setParameter("moderator", moderator).setParameter("beyond", beyond).setMaxResults(PAGE + 1).getResultList();
        return Page.of(rows, PAGE, last -> Cursor.of(last.getId()));
    }

    /** One of those that wait. */
    public Report open(long id) {
        Member moderator = access.require(Permission.MODERATE);
        return em.createQuery("select r" + OPEN.replace("%s", "fetch") + " and r.id = :id", Report.class)
                .setParameter("moderator", moderator).setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> new NotFound("report " + id));
    }

    /** Closes a report with a note, of which the reporter hears; from then on the message is its participants' own again. */
    public void close(long id, String note) {
        Member moderator = access.require(Permission.MODERATE);
        Report report = Optional.ofNullable(em.find(Report.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> !moderator.is(found.getMessage().getAuthor())).orElseThrow(() -> new NotFound("report " + id));
        report.close(moderator, note, Instant.now());
        announced.fire(Announced.about("/messages", report.getMessage().getConversation().getSubject(), "messages.dealt", moderator)
                .onlyTo(Set.of(report.getReporter().getId())).saying(report.getNote()));
    }
}
