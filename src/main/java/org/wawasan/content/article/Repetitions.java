package org.wawasan.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Visibility;

/** Repeated questions as the last count found them. */
@ApplicationScoped
@Transactional
class Repetitions {

    private static final int KEPT = 200;
    private static final int OTHERS = 5;

    @PersistenceContext
    private EntityManager em;

    /** Puts what was counted in place of what was before; questions of which something was made are left out. */
    void replace(List<List<AskedQuestion>> groups) {
        em.createQuery("select r from Repetition r", Repetition.class).getResultList().forEach(em::remove);
        em.flush();
        groups.stream().filter(group -> group.stream().noneMatch(AskedQuestion::covered)).limit(KEPT).forEach(group -> {
            AskedQuestion first = group.get(0);
            em.persist(new Repetition(em.getReference(KnowledgeItem.class, first.id()),
                    em.getReference(KnowledgeItem.class, first.answerId() == null ? first.id() : first.answerId()), group.size(),
                    group.stream().mapToInt(AskedQuestion::votes).sum(), group.stream().skip(1).limit(OTHERS).map(AskedQuestion::id).toList()));
        });
    }

    /** Those asked most often of which nothing was made since; what everybody may read. */
    List<RepeatedQuestion> most(int number) {
        List<Object[]> rows = em.createQuery("""
                select q, s.id, r.asked, r.votes, r.id from Repetition r join r.question q join r.source s
                where q.visibility = :visibility and s.visibility = :visibility and q.madeInto = 0 and s.madeInto = 0
                order by r.asked desc, r.votes desc, r.id""", Object[].class)
                .setParameter("visibility", Visibility.PUBLIC).setMaxResults(number).getResultList();
        Map<Long, List<RepeatedQuestion.Other>> others = others(rows.stream().map(row -> (Long) row[4]).toList());
        return rows.stream().map(row -> {
            KnowledgeItem question = (KnowledgeItem) row[0];
            return new RepeatedQuestion(question.path(), question.getTitle(), question.getLanguage(), (Long) row[1], !question.getId().equals(row[1]),
                    (Integer) row[2], (Integer) row[3], others.getOrDefault((Long) row[4], List.of()));
        }).toList();
    }

    private Map<Long, List<RepeatedQuestion.Other>> others(List<Long> repetitions) {
        Map<Long, List<RepeatedQuestion.Other>> others = new HashMap<>();
        if (!repetitions.isEmpty()) {
            em.createQuery("""
                    select r.id, i from Repetition r join r.others o join KnowledgeItem i on i.id = o
                    where r.id in :ids and i.visibility = :visibility order by r.id, i.id""", Object[].class)
                    .setParameter("ids", repetitions).setParameter("visibility", Visibility.PUBLIC).getResultList().forEach(row -> {
                        KnowledgeItem item = (KnowledgeItem) row[1];
                        others.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                                .add(new RepeatedQuestion.Other(item.path(), item.getTitle(), item.getLanguage()));
                    });
        }
        return others;
    }
}
