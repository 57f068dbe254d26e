package org.wawasan.collaboration.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wawasan.knowledge.Items;
import org.wawasan.member.Visibility;
import org.wawasan.platform.persistence.Cursor;
import org.wawasan.platform.persistence.Page;

/**
 * Closes questions that have their answer and in which nobody writes any more: an accepted answer, or an official one as the last
 * word. One that was opened again stays open until somebody has written there since. Followers are not told, since nothing is new to them.
 */
@ApplicationScoped
@Transactional
class QuietQuestions {

    /** Where a question may stand that has its answer. */
    static final List<ThreadStatus> STATUSES = List.of(ThreadStatus.SOLVED, ThreadStatus.ANSWERED);
    private static final int BATCH = 100;
    private static final String QUIET = """
            type(i) = ForumThread and i.lastActivity < :before and i.visibility <> :nobody
            and not exists (select 1 from Closing c where c.thread.id = i.id and c.created >= i.lastActivity)
            and (i.status = :solved or exists (select 1 from Reply r where r.thread.id = i.id and r.official
            and r.number = r.thread.lastNumber and r.thread.kind = :question))
            """;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Items items;

    /**
     * Ids of a part of those in which nobody has written since then, the oldest question first.
     *
     * @param after cursor of the part before, null at the beginning
     */
    Page<Long> quiet(ThreadStatus status, Instant before, String after) {
        Optional<Cursor> place = Cursor.parseInstant(after);
        TypedQuery<Object[]> asked = asked("select i.id, i.created from KnowledgeItem i where i.status = :status and " + QUIET
                + place.map(last -> "and i.created >= :created and (i.created > :created or i.id > :id) ").orElse("") + "order by i.created, i.id", Object[].class, before)
                .setParameter("status", status.name());
        place.ifPresent(last -> asked.setParameter("created", last.instant(0)).setParameter("id", last.number(1)));
        Page<Object[]> page = Page.of(asked.setMaxResults(BATCH + 1).getResultList(), BATCH, row -> Cursor.of(row[1], row[0]));
        return new Page<>(page.items().stream().map(row -> (Long) row[0]).toList(), page.next());
    }

    /** Holds a question and closes it, unless somebody has written there, or closed it, since it was found. */
    void close(long id, Instant before) {
        items.lock(id);
        asked("select i.id from KnowledgeItem i where i.id = :id and i.status in :statuses and " + QUIET, Long.class, before)
                .setParameter("id", id).setParameter("statuses", STATUSES.stream().map(ThreadStatus::name).toList()).getResultStream().findFirst()
                .ifPresent(quiet -> em.persist(em.find(ForumThread.class, quiet).closeAnswered(Instant.now())));
    }

    private <T> TypedQuery<T> asked(String query, Class<T> kind, Instant before) {
        return em.createQuery(query, kind).setParameter("before", before).setParameter("nobody", Visibility.NOBODY)
                .setParameter("solved", ThreadStatus.SOLVED.name()).setParameter("question", ThreadKind.QUESTION);
    }
}
