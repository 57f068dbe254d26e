package org.wawasan.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.wawasan.composition.search.Hit;
import org.wawasan.knowledge.ItemType;
import org.wawasan.member.Access;
import org.wawasan.platform.i18n.Language;

/**
 * What is related to an edition: what its words resemble, of any kind, found when it is published or verified; where nothing was
 * found then, the newest articles of its foremost topic.
 */
@ApplicationScoped
@Transactional
class Related {

    private static final int MOST = 5;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;

    /** Keeps of what an edition resembles what is in its own language, and never its own article. */
    void keep(Edition edition, List<Hit> found) {
        List<Long> own = em.createQuery("select e.id from Edition e where e.article = :article", Long.class)
                .setParameter("article", edition.getArticle()).getResultList();
        List<Long> alike = found.stream()
                .filter(hit -> hit.language() == edition.getLanguage()).map(Hit::id).filter(id -> !own.contains(id)).limit(MOST).toList();
        em.createNativeQuery("delete from article_related where edition_id = :edition").setParameter("edition", edition.getId()).executeUpdate();
        for (int i = 0; i < alike.size(); i++) {
            em.createNativeQuery("insert into article_related (edition_id, position, item_id) values (:edition, :position, :item)")
                    .setParameter("edition", edition.getId()).setParameter("position", i).setParameter("item", alike.get(i)).executeUpdate();
        }
        em.createNativeQuery("update article_edition set related = :number where id = :edition")
                .setParameter("number", alike.size()).setParameter("edition", edition.getId()).executeUpdate();
    }

    /** What the viewer may see of it; one statement. */
    List<RelatedItem> to(ShownEdition edition) {
        if (edition.related() == 0) {
            return ofTopic(edition);
        }
        List<?> rows = em.createNativeQuery("""
                select i.kind, i.id, i.title, i.language from article_related r join knowledge_item i on i.id = r.item_id
                where r.edition_id = :edition and i.visibility in (:visibilities) order by r.position""")
                .setParameter("edition", edition.id()).setParameter("visibilities", access.viewer().visibilities().stream().map(Enum::name).toList())
                .getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(row -> new RelatedItem(ItemType.valueOf((String) row[0]), (Long) row[1], (String) row[2], Language.valueOf((String) row[3]))).toList();
    }

    private List<RelatedItem> ofTopic(ShownEdition edition) {
        if (edition.foremostTopic() == null) {
            return List.of();
        }
        return em.createQuery("""
                select e.id, e.title from Edition e where e.foremostTopic = :topic and e.editionLanguage = :language and e.published is not null
                    and e.id <> :id and e.status in :shown and e.visibility in :visibilities
                order by e.published desc, e.id desc""", Object[].class)
                .setParameter("topic", edition.foremostTopic()).setParameter("language", edition.language())
                .setParameter("id", edition.id()).setParameter("shown", EditionStatus.SHOWN_NAMES)
                .setParameter("visibilities", access.viewer().visibilities()).setMaxResults(MOST).getResultStream()
                .map(row -> new RelatedItem(ItemType.ARTICLE, (Long) row[0], (String) row[1], edition.language())).toList();
    }
}
