package org.wawasan.collaboration.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wawasan.knowledge.PartAuthors;
import org.wawasan.platform.NotFound;

/** The replies of a thread that the viewer may see; the caller has checked that. */
@ApplicationScoped
@Transactional
public class Replies implements PartAuthors {

    private static final String LINE = """
            select new org.wawasan.collaboration.forum.ReplyLine(r.id, r.number, r.official, r.status, r.bodyHtml, r.language, r.votes,
            r.comments, a.id, a.name, r.created, r.edited, r.madeFrom + r.madeInto)
            from Reply r join r.author a where r.thread.id = :thread and r.became is null""";

    @PersistenceContext
    private EntityManager em;

    /** The replies beyond a number, in order, at most so many; the cost does not depend on how many there are before. */
    public List<ReplyLine> beyond(long threadId, int number, int most) {
        return em.createQuery(LINE + " and r.number > :number order by r.number", ReplyLine.class)
                .setParameter("thread", threadId).setParameter("number", number).setMaxResults(most).getResultList();
    }

    /** Where the page begins that ends with this number, and so the page before one that begins there; 0 is the first. */
    public int pageUpTo(long threadId, int number) {
        return em.createQuery("select r.number from Reply r where r.thread.id = :thread and r.became is null and r.number <= :number order by r.number desc", Integer.class)
                .setParameter("thread", threadId).setParameter("number", number).setFirstResult(Reply.PAGE).setMaxResults(1)
                .getResultStream().findFirst().orElse(0);
    }

    public Optional<ReplyLine> numbered(long threadId, int number) {
        return em.createQuery(LINE + " and r.number = :number", ReplyLine.class)
                .setParameter("thread", threadId).setParameter("number", number).getResultStream().findFirst();
    }

    @Override
    public Map<Long, String> of(long threadId, int most) {
        return em.createQuery("""
                select m.id, m.name from Reply r join r.author m where r.thread.id = :thread and r.became is null
                union select m.id, m.name from Comment c join c.author m join Reply r on r.id = c.item.id
                where r.thread.id = :thread and r.became is null""", Object[].class)
                .setParameter("thread", threadId).setMaxResults(most).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** Id of the thread that a reply belongs to. */
    public long threadOf(long replyId) {
        return em.createQuery("select r.thread.id from Reply r where r.id = :id", Long.class).setParameter("id", replyId)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("reply " + replyId));
    }
}
