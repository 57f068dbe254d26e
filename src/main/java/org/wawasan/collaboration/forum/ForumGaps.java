package org.wawasan.collaboration.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wawasan.content.gap.GapKind;
import org.wawasan.content.gap.GapSource;
import org.wawasan.content.gap.Look;
import org.wawasan.content.gap.Missing;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Visibility;

/** Questions are a gap until somebody other than the asker has replied, or they are closed. */
@ApplicationScoped
@Transactional
public class ForumGaps implements GapSource {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Set<GapKind> kinds() {
        return Set.of(GapKind.QUESTION);
    }

    /** Those that have waited longest; newer ones are told of when they are asked. */
    @Override
    public List<Missing> missing(GapKind kind, int most) {
        return missing(em.createQuery("""
                select t from ForumThread t where t.status = :open and t.kind = :question and t.visibility <> :nobody
                order by t.created, t.id""", ForumThread.class).setParameter("open", ThreadStatus.OPEN.name())
                .setParameter("question", ThreadKind.QUESTION).setParameter("nobody", Visibility.NOBODY).setMaxResults(most).getResultList());
    }

    @Override
    public Map<String, Look> look(GapKind kind, Collection<String> subjects) {
        List<ForumThread> threads = em.createQuery("select t from ForumThread t where t.id in :ids", ForumThread.class)
                .setParameter("ids", subjects.stream().map(Long::valueOf).toList()).getResultList();
        Map<String, Look> looks = new HashMap<>();
        missing(threads.stream().filter(ForumGaps::waits).toList()).forEach(missing -> looks.put(missing.subject(), Look.still(missing)));
        threads.stream().filter(thread -> !waits(thread))
                .forEach(thread -> looks.put(thread.getId().toString(), Look.filledBy(filler(thread).getId())));
        return looks;
    }

    private static boolean waits(ForumThread thread) {
        return thread.getKind() == ThreadKind.QUESTION && thread.getStatus() == ThreadStatus.OPEN && thread.getVisibility() != Visibility.NOBODY;
    }

    /** What answers it: the accepted answer, else the first reply of somebody else, else the thread where it went on. */
    private KnowledgeItem filler(ForumThread thread) {
        if (thread.getAccepted() != null) {
            return thread.getAccepted();
        }
        return em.createQuery("select r from Reply r where r.thread = :thread and r.became is null and r.author <> :author order by r.number", Reply.class)
                .setParameter("thread", thread).setParameter("author", thread.getAuthor()).setMaxResults(1).getResultStream()
                .map(KnowledgeItem.class::cast).findFirst().orElse(thread.getDuplicateOf() == null ? thread.whereItWent() : thread.getDuplicateOf());
    }

    private List<Missing> missing(List<ForumThread> threads) {
        if (threads.isEmpty()) {
            return List.of();
        }
        Map<Long, Integer> followers = new HashMap<>();
        em.createQuery("select f.key.itemId, count(*) from Follow f where f.key.itemId in :ids and not f.muted group by f.key.itemId", Object[].class)
                .setParameter("ids", threads.stream().map(ForumThread::getId).toList()).getResultList()
                .forEach(row -> followers.put((Long) row[0], ((Number) row[1]).intValue()));
        return threads.stream().map(thread -> new Missing(GapKind.QUESTION, thread.getId().toString(), thread.getTitle(), thread.getLanguage(),
                thread.getId(), null, Set.copyOf(thread.getTopics()), Math.max(1, followers.getOrDefault(thread.getId(), 0)) + thread.getVotes(),
                thread.getCreated(), thread.getLastActivity())).toList();
    }
}
