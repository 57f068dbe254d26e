package org.wawasan.collaboration.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.wawasan.content.article.AskedQuestion;
import org.wawasan.content.article.AskedQuestions;
import org.wawasan.member.Visibility;

/** Tells those who write the FAQ what is asked in the forum. */
@ApplicationScoped
@Transactional
public class ForumQuestions implements AskedQuestions {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<AskedQuestion> since(Instant when, int most) {
        return em.createQuery("""
                select new org.wawasan.content.article.AskedQuestion(t.id, t.title, t.language, t.votes, a.id,
                    case when t.madeInto + coalesce(a.madeInto, 0) > 0 then true else false end, t.duplicateOf.id)
                from ForumThread t left join t.accepted a
                where t.kind = :question and t.visibility = :visibility and t.created > :since order by t.created desc, t.id desc""", AskedQuestion.class)
                .setParameter("question", ThreadKind.QUESTION).setParameter("visibility", Visibility.PUBLIC).setParameter("since", when)
                .setMaxResults(most).getResultList();
    }
}
