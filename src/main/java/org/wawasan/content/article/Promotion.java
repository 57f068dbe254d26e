package org.wawasan.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.wawasan.knowledge.Comment;
import org.wawasan.knowledge.ItemType;
import org.wawasan.knowledge.Items;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.knowledge.Provenance;
import org.wawasan.knowledge.ProvenanceChain;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Permission;
import org.wawasan.member.Visibility;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;

/**
 * From tacit to explicit: what somebody said becomes the draft of a FAQ entry, and a FAQ entry that of an article, in one step,
 * and they are credited. Of one item or comment one article is made; promoting it again finds that one.
 */
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
     * Makes a draft out of an item: the heading of its page becomes the question, its body the answer.
     *
     * @throws Refused for an article, unless it is a FAQ entry, which grows into one
     */
    public Edition promote(long itemId) {
        Member curator = access.require(Permission.WRITE_ARTICLES);
        KnowledgeItem source = items.held(KnowledgeItem.class, itemId);
        if (source.type() == ItemType.ARTICLE && ((Edition) source).getKind() != ArticleKind.FAQ) {
            throw new Refused("article.promoted");
        }
        Optional<Edition> there = madeOf(source);
        if (there.isPresent()) {
            return there.get();
        }
        ArticleKind kind = source.type() == ItemType.ARTICLE ? ArticleKind.HOW_TO : ArticleKind.FAQ;
        Edition draft = draft(new Article(kind, audience(source), curator).madeOf(source), source, source.getBody(), curator);
        provenance.link(source, draft, Provenance.Step.PROMOTED, curator);
        return draft;
    }

    /** Makes a draft out of a comment: the heading of the page becomes the question, the comment the answer. */
    public Edition promoteComment(long commentId) {
        Member curator = access.require(Permission.WRITE_ARTICLES);
        Comment comment = Optional.ofNullable(em.find(Comment.class, commentId)).orElseThrow(() -> new NotFound("Comment " + commentId));
        KnowledgeItem item = items.held(KnowledgeItem.class, comment.getItem().getId());
        Optional<Edition> there = madeOf(comment);
        if (there.isPresent()) {
            return there.get();
        }
        Edition draft = draft(new Article(ArticleKind.FAQ, audience(item), curator).madeOf(comment), item, comment.getBody(), curator);
        provenance.link(comment, draft, Provenance.Step.PROMOTED, curator);
        return draft;
    }

    private Edition draft(Article article, KnowledgeItem source, String body, Member curator) {
        KnowledgeItem page = source.page();
        Edition draft = article.begin(source.getLanguage(), Wording.taken(page.heading(), body), curator);
        article.describe(article.getKind(), article.getAudience(), source.getTopics().isEmpty() ? page.getTopics() : source.getTopics());
        draft.serve(page.getProcess());
        em.persist(article);
        return draft;
    }

    /** What is made of an article is for its readers, whoever may see it now. */
    private static Visibility audience(KnowledgeItem source) {
        return source instanceof Edition edition ? edition.getArticle().getAudience() : source.getVisibility();
    }

    /** Found by the step, which goes where the words go when threads are split or merged. */
    private Optional<Edition> madeOf(KnowledgeItem source) {
        return made("p.source = :source and p.comment is null and e.article.promotedFrom is not null", source);
    }

    private Optional<Edition> madeOf(Comment comment) {
        return made("p.comment = :source", comment);
    }

    private Optional<Edition> made(String condition, Object source) {
        return em.createQuery("select e from Provenance p join Edition e on e = p.target where p.step = :promoted and %s order by e.id".formatted(condition),
                Edition.class).setParameter("promoted", Provenance.Step.PROMOTED).setParameter("source", source)
                .setMaxResults(1).getResultStream().findFirst();
    }
}
