package org.wawasan.collaboration.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.wawasan.knowledge.ItemType;
import org.wawasan.knowledge.Items;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.knowledge.Provenance;
import org.wawasan.knowledge.ProvenanceChain;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Permission;
import org.wawasan.member.Visibility;
import org.wawasan.platform.Refused;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.text.Markdown;

/** What an article, a thread or an answer makes somebody wish for becomes an idea in one step, and who said it is credited. */
@ApplicationScoped
@Transactional
public class IdeaPromotion {

    private static final int QUOTE = 600;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Items items;
    @Inject
    private IdeaBoard board;
    @Inject
    private ProvenanceChain provenance;
    @Inject
    private Event<IdeaSubmitted> submitted;

    /**
     * Makes a new idea out of an item, in the words of its heading and with its beginning quoted; whoever makes it revises it
     * next. Of one item one idea is made; promoting it again finds that one.
     *
     * @throws Refused for an idea, for what not everybody may read, and for what is filed under no topic
     */
    public Idea promote(long itemId) {
        Member maker = access.require(Permission.WRITE_ARTICLES);
        KnowledgeItem source = items.held(KnowledgeItem.class, itemId);
        if (source.type() == ItemType.IDEA) {
            throw new Refused("idea.made.idea");
        }
        if (source.getVisibility() != Visibility.PUBLIC) {
            throw new Refused("idea.made.hidden");
        }
        List<Long> topics = source.getTopics().isEmpty() ? source.page().getTopics() : source.getTopics();
        if (topics.isEmpty()) {
            throw new Refused("idea.made.topics");
        }
        Optional<Idea> there = madeOf(itemId);
        if (there.isPresent()) {
            return there.get();
        }
        String heading = Markdown.plain(source.heading(), Idea.MOST_TITLE);
        String title = heading.length() < Idea.LEAST_TITLE ? Texts.of(source.getLanguage(), "ideas.made.title", heading) : heading;
        String quote = "> " + Markdown.plain(source.getBody(), QUOTE) + "\n\n[" + heading.replaceAll("[\\[\\]]", "") + "](" + source.path() + ")";
        Idea idea = new Idea(title, quote, source.getLanguage(), maker, topics);
        board.store(idea);
        provenance.link(source, idea, Provenance.Step.PROMOTED, maker);
        submitted.fire(new IdeaSubmitted(idea.getId(), maker.getId(), null));
        return idea;
    }

    private Optional<Idea> madeOf(long itemId) {
        return em.createQuery("select i from Provenance p join Idea i on i = p.target where p.source.id = :item and p.step = :promoted order by i.id", Idea.class)
                .setParameter("item", itemId).setParameter("promoted", Provenance.Step.PROMOTED).setMaxResults(1).getResultStream().findFirst();
    }
}
