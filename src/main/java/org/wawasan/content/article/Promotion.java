package org.wawasan.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.wawasan.knowledge.ItemType;
import org.wawasan.knowledge.Items;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.knowledge.Provenance;
import org.wawasan.knowledge.ProvenanceChain;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Permission;
import org.wawasan.platform.Refused;

/** From tacit to explicit: what somebody said becomes the draft of a FAQ entry, in one step, and they are credited. */
@ApplicationScoped
@Transactional
public class Promotion {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Items items;
    @Inject
    private ProvenanceChain provenance;

    /**
     * Makes a draft out of an item: the heading of its page becomes the question, its body the answer. Out of one item one
     * article is made; promoting it again finds that one.
     */
    public Edition promote(long itemId) {
        Member curator = access.require(Permission.WRITE_ARTICLES);
        hold(itemId);
        KnowledgeItem source = items.visible(KnowledgeItem.class, itemId);
        if (source.type() == ItemType.ARTICLE) {
            throw new Refused("article.promoted");
        }
        Optional<Edition> there = madeOf(itemId);
        if (there.isPresent()) {
            return there.get();
        }
        KnowledgeItem page = source.page();
        Article article = new Article(ArticleKind.FAQ, source.getVisibility(), curator).madeOf(source);
        Edition draft = article.begin(source.getLanguage(), Wording.taken(page.heading(), source.getBody()), curator);
        article.describe(ArticleKind.FAQ, source.getVisibility(), source.getTopics().isEmpty() ? page.getTopics() : source.getTopics());
        draft.serve(page.getProcess());
        em.persist(article);
        provenance.link(source, draft, Provenance.Step.PROMOTED, curator);
        return draft;
    }

    private Optional<Edition> madeOf(long itemId) {
        return em.createQuery("select e from Edition e where e.article.promotedFrom.id = :item order by e.id", Edition.class)
                .setParameter("item", itemId).setMaxResults(1).getResultStream().findFirst();
    }

    /** Two who promote at once are served one after the other. */
    private void hold(long itemId) {
        em.createNativeQuery("select id from knowledge_item where id = :id for update").setParameter("id", itemId).getResultList();
    }
}
