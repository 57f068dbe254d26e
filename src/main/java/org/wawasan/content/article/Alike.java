package org.wawasan.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wawasan.composition.search.Hit;
import org.wawasan.composition.search.Similar;
import org.wawasan.knowledge.ItemType;

/**
 * What the words of an edition resemble, of any kind, for {@link Related}. Asked in a transaction of its own before anything is
 * held: the search engine may be slow to answer.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Alike {

    private static final int SEARCHED = 15;
    private static final Set<ItemType> TYPES = EnumSet.of(ItemType.ARTICLE, ItemType.THREAD, ItemType.IDEA);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Similar similar;

    List<Hit> to(String title) {
        return similar.to(title == null ? "" : title, TYPES, SEARCHED);
    }

    /** What the words resemble that readers see of the edition. */
    List<Hit> toShown(long id) {
        return to(only("select e.title from Edition e where e.id = :id", id));
    }

    /** What the latest words of the edition resemble. */
    List<Hit> toLatest(long id) {
        return to(only("select r.title from Revision r where r.edition.id = :id and r.number = r.edition.revision", id));
    }

    private String only(String query, long id) {
        return em.createQuery(query, String.class).setParameter("id", id).getResultStream().findFirst().orElse(null);
    }
}
