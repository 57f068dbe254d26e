package org.wawasan.collaboration.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wawasan.member.Access;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.persistence.Page;

/** Threads as the viewer may see them. */
@ApplicationScoped
@Transactional
public class Threads {

    /** Rows of one part of a list. */
    public static final int PAGE = 20;
    /** How long a question may wait before it counts as overdue. */
    public static final Duration RESPONSE_LIMIT = Duration.ofDays(14);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;

    /** The beginning of a list. */
    public List<ThreadLine> first(ThreadList list, int most) {
        return list(list, ThreadFilter.NONE, null, most).items();
    }

    /**
     * One part of a list, in one query.
     *
     * @param after cursor of the part before, null at the beginning
     * @throws org.wawasan.platform.SignInRequired where a visitor asks for their own
     */
    public Page<ThreadLine> list(ThreadList list, ThreadFilter filter, String after, int size) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder where = new StringBuilder("t.visibility in :visibilities");
        parameters.put("visibilities", access.viewer().visibilities());
        switch (list) {
            case UNANSWERED -> {
                where.append(" and t.status = 'OPEN' and t.kind = :question");
                parameters.put("question", ThreadKind.QUESTION);
            }
            case SOLVED -> where.append(" and t.status = 'SOLVED'");
            case MINE -> {
                where.append(" and a.id = :author");
                parameters.put("author", access.member().getId());
            }
            default -> { }
        }
        if (filter.kind() != null) {
            where.append(" and t.kind = :kind");
            parameters.put("kind", filter.kind());
        }
        if (filter.language() != null) {
            where.append(" and t.language = :language");
            parameters.put("language", filter.language());
        }
        if (filter.topics() != null) {
            where.append(" and exists (select 1 from t.topics topic where topic in :topics)");
            parameters.put("topics", filter.topics());
        }
        list.position(after).ifPresent(position -> {
            where.append(" and ").append(list.beyond());
            parameters.putAll(position);
        });
        TypedQuery<ThreadLine> query = em.createQuery("""
                select new org.wawasan.collaboration.forum.ThreadLine(t.id, t.kind, t.title, t.status, t.language, t.votes, t.replies,
                a.id, a.name, t.created, t.lastActivity, t.heat)
                from ForumThread t join t.author a where %s order by %s""".formatted(where, list.order()), ThreadLine.class);
        parameters.forEach(query::setParameter);
        return Page.of(query.setMaxResults(size + 1).getResultList(), size, list::cursor);
    }

    /** @throws NotFound where there is none, or the viewer may not know of it */
    public ThreadView view(long id) {
        return em.createQuery("""
                select new org.wawasan.collaboration.forum.ThreadView(t.id, t.kind, t.title, substring(t.body, 1, %d), t.bodyHtml, t.language, t.status, t.votes,
                t.comments, t.replies, t.lastNumber, (select r.number from Reply r where r.id = t.accepted.id), a.id, a.name, t.created, t.lastActivity, t.edited,
                (select listagg(cast(topic as string), ',') within group (order by index(topic)) from t.topics topic),
                (select count(*) from Provenance p where p.source.id = t.id))
                from ForumThread t join t.author a where t.id = :id and t.visibility in :visibilities""".formatted(ThreadView.BEGINNING), ThreadView.class)
                .setParameter("id", id).setParameter("visibilities", access.viewer().visibilities())
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("thread " + id));
    }

    /** Why the thread is closed and who closed it. */
    public Optional<Closing> closing(long id) {
        return em.createQuery("select c from Closing c join fetch c.member where c.thread.id = :id and c.closed order by c.created desc, c.id desc", Closing.class)
                .setParameter("id", id).setMaxResults(1).getResultStream().findFirst();
    }
}
