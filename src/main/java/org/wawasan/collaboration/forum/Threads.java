package org.wawasan.collaboration.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wawasan.knowledge.ItemFilter;
import org.wawasan.knowledge.ItemLists;
import org.wawasan.member.Access;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.persistence.Page;

/** Threads as the viewer may see them. */
@ApplicationScoped
@Transactional
public class Threads {

    /** Rows of one part of a list. */
    public static final int PAGE = 20;
    /** After such a silence a thread is hardly read any more. */
    public static final Duration SLEEP = Duration.ofDays(180);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private ItemLists lists;

    /** The beginning of a list. */
    public List<ThreadLine> first(ThreadList list, int most) {
        return list(list, ThreadFilter.NONE, null, most).items();
    }

    /**
     * One part of a list, in two statements.
     *
     * @param after cursor of the part before, null at the beginning
     * @throws org.wawasan.platform.SignInRequired where a visitor asks for their own
     */
    public Page<ThreadLine> list(ThreadList list, ThreadFilter filter, String after, int size) {
        Long author = list == ThreadList.MINE ? access.member().getId() : null;
        ItemFilter asked = new ItemFilter(ForumThread.class, list.statuses(), filter.topics(), filter.language(), author);
        ThreadKind kind = list == ThreadList.UNANSWERED ? ThreadKind.QUESTION : filter.kind();
        Page<Long> ids = kind == null ? lists.page(asked, list.order(), after, size)
                : lists.page(asked, "(select t.kind from ForumThread t where t.id = i.id) = :kind", Map.of("kind", kind), list.order(), after, size);
        return new Page<>(lines(ids.items()), ids.next());
    }

    private List<ThreadLine> lines(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, ThreadLine> found = em.createQuery("""
                select new org.wawasan.collaboration.forum.ThreadLine(t.id, t.kind, t.title, t.status, t.language, t.votes, t.replies,
                t.lastNumber, a.id, a.name, t.created, t.lastActivity)
                from ForumThread t join t.author a where t.id in :ids""", ThreadLine.class)
                .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(ThreadLine::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** @throws NotFound where there is none, or the viewer may not know of it */
    public ThreadView view(long id) {
        return find(id).orElseThrow(() -> new NotFound("thread " + id));
    }

    Optional<ThreadView> find(long id) {
        return em.createQuery("""
                select new org.wawasan.collaboration.forum.ThreadView(t.id, t.kind, t.title, substring(t.body, 1, %d), t.bodyHtml, t.language, t.status, t.votes,
                t.comments, t.replies, t.lastNumber, (select r.number from Reply r where r.id = t.accepted.id), a.id, a.name, t.created, t.lastActivity, t.edited,
                (select listagg(cast(topic as string), ',') within group (order by index(topic)) from t.topics topic),
                t.madeFrom + t.madeInto, t.duplicates, t.transfers, t.polled)
                from ForumThread t join t.author a where t.id = :id and t.visibility in :visibilities""".formatted(ThreadView.BEGINNING), ThreadView.class)
                .setParameter("id", id).setParameter("visibilities", access.viewer().visibilities())
                .getResultStream().findFirst();
    }

    /** Threads that were closed as duplicates of this one, as far as the viewer may see them. */
    public List<Reference> duplicatesOf(long id) {
        return em.createQuery("select t.id, t.title, t.language from ForumThread t where t.duplicateOf.id = :id and t.visibility in :visibilities order by t.id", Object[].class)
                .setParameter("id", id).setParameter("visibilities", access.viewer().visibilities()).setMaxResults(PAGE).getResultStream()
                .map(row -> new Reference(ForumThread.path((Long) row[0], (String) row[1]), (String) row[1], (Language) row[2])).toList();
    }

    /** Why the thread is closed and who closed it, with what it is a duplicate of. */
    public Optional<Closing> closing(long id) {
        Optional<Closing> found = em.createQuery("select c from Closing c left join fetch c.member join fetch c.thread t left join fetch t.duplicateOf where c.thread.id = :id and c.closed order by c.created desc, c.id desc", Closing.class)
                .setParameter("id", id).setMaxResults(1).getResultStream().findFirst();
        found.ifPresent(closing -> closing.original(access.viewer())); // read while the database can be asked
        return found;
    }
}
