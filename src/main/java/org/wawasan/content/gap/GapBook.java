package org.wawasan.content.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wawasan.knowledge.KnowledgeItem;

/** The rows of the register, as the portal itself writes them. Several are held in the order of their subjects. */
@ApplicationScoped
@Transactional
class GapBook {

    @PersistenceContext
    private EntityManager em;

    /** A gap that waits to be filled. */
    record Waiting(long id, String subject) {
    }

    /** Part of what waits, by ascending id. */
    List<Waiting> waiting(GapKind kind, long after, int most) {
        return em.createQuery("select g.id, g.subject from Gap g where g.waiting = true and g.kind = :kind and g.id > :after order by g.id", Object[].class)
                .setParameter("kind", kind).setParameter("after", after).setMaxResults(most).getResultStream()
                .map(row -> new Waiting((Long) row[0], (String) row[1])).toList();
    }

    /** Which of what is missing is not known, or was thought to be filled. */
    List<Missing> news(GapKind kind, List<Missing> missing) {
        if (missing.isEmpty()) {
            return List.of();
        }
        List<String> known = em.createQuery("select g.subject from Gap g where g.kind = :kind and g.subject in :subjects and g.state <> :closed", String.class)
                .setParameter("kind", kind).setParameter("subjects", missing.stream().map(Missing::subject).toList())
                .setParameter("closed", GapState.CLOSED).getResultList();
        return missing.stream().filter(one -> !known.contains(one.subject())).toList();
    }

    /** Notes what a look found: what is missing is in the register, what is not is filled. */
    void note(GapKind kind, Collection<String> subjects, Map<String, Look> looks) {
        Instant now = Instant.now();
        for (String subject : subjects.stream().sorted().toList()) {
            Look look = looks.getOrDefault(subject, Look.filledBy(null));
            Optional<Gap> known = held(kind, subject);
            if (look.missing() != null) {
                known.ifPresentOrElse(gap -> gap.seen(look.missing(), now).ifPresent(em::persist), () -> begin(look.missing(), now));
            } else {
                known.flatMap(gap -> gap.filled(reference(look.filler()), now)).ifPresent(em::persist);
            }
        }
    }

    private void begin(Missing missing, Instant now) {
        Gap gap = new Gap(missing, reference(missing.itemId()), now);
        em.persist(gap);
        em.persist(GapEvent.byPortal(gap, GapEvent.What.NOTICED, null, now));
    }

    /** What was published fills the gaps that it was written for. */
    void filledByDraft(long item) {
        Instant now = Instant.now();
        em.createQuery("select g from Gap g where g.draft.id = :item and g.waiting = true order by g.id", Gap.class).setParameter("item", item)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList()
                .forEach(gap -> gap.filled(reference(item), now).ifPresent(em::persist));
    }

    private Optional<Gap> held(GapKind kind, String subject) {
        return em.createQuery("select g from Gap g where g.kind = :kind and g.subject = :subject", Gap.class)
                .setParameter("kind", kind).setParameter("subject", subject).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    private KnowledgeItem reference(Long item) {
        return item == null ? null : em.getReference(KnowledgeItem.class, item);
    }
}
