package org.wawasan.collaboration.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.wawasan.knowledge.Attachments;
import org.wawasan.knowledge.Items;
import org.wawasan.knowledge.WordHistory;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.draft.Drafts;

/** What authors do with their ideas: draft, submit, and revise them, with all that belongs to them. */
@ApplicationScoped
@Transactional
public class Submissions {

    /** How many wordings the history of an idea shows, the latest first. */
    public static final int SHOWN = 20;
    private static final String FORM = "ideas.new";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private IdeaBoard board;
    @Inject
    private Items items;
    @Inject
    private Terms terms;
    @Inject
    private Attachments attachments;
    @Inject
    private Drafts drafts;

    /** Submits an idea of the signed-in member; sent twice it is still one. The draft that it was is forgotten. */
    public Idea submit(Submission sent) {
        Member author = access.member();
        Idea.check(sent.title(), sent.body(), sent.topics());
        demandOwnByline(sent.byline(), author);
        terms.accept(author, sent.agreed());
        Idea idea = board.submit(sent.title(), sent.body(), sent.language(), sent.topics(), sent.campaign());
        idea.credit(sent.byline());
        attachments.enclose(idea, sent.files(), List.of());
        drafts.forget(author.getId(), FORM);
        return idea;
    }

    private void demandOwnByline(Byline byline, Member author) {
        byline.check(new Rules()).check();
        if (byline.way() == Byline.Way.ALIAS && !em.createQuery("select m.id from Member m where m.name = :alias and m <> :author", Long.class)
                .setParameter("alias", byline.alias()).setParameter("author", author).setMaxResults(1).getResultList().isEmpty()) {
            throw Refused.field("alias", "alias.taken");
        }
    }

    /**
     * Changes the words and the files of an idea; what it said before is kept.
     *
     * @param version of the idea that the author saw
     * @param sent    with a byline only where the author sends it
     * @param removed ids of the files that it is to have no longer
     */
    public Idea revise(long id, int version, Submission sent, Collection<Long> removed) {
        Member by = access.member();
        Idea idea = items.held(Idea.class, id);
        String title = idea.getTitle();
        String body = idea.getBody();
        board.revise(id, version, sent.title(), sent.body(), sent.language(), sent.topics());
        if (sent.byline() != null) {
            access.demand(idea.isBy(access.viewer()), "name the author of idea " + id);
            demandOwnByline(sent.byline(), by);
            idea.credit(sent.byline());
        }
        if (!title.equals(idea.getTitle()) || !body.equals(idea.getBody())) {
            keep(idea, title, body, by);
        }
        attachments.enclose(idea, sent.files(), removed);
        return idea;
    }

    /** The item's row is held, so that numbers follow one another. */
    private void keep(Idea idea, String title, String body, Member by) {
        em.flush();
        em.createNativeQuery("update idea set revisions = revisions + 1 where id = :id").setParameter("id", idea.getId()).executeUpdate();
        em.createNativeQuery("""
                insert into idea_revision (idea_id, number, title, body, member_id, created)
                select id, revisions, :title, :body, :member, :now from idea where id = :id""")
                .setParameter("title", title).setParameter("body", body).setParameter("member", by.getId())
                .setParameter("now", Instant.now()).setParameter("id", idea.getId()).executeUpdate();
    }

    /** How the words of an idea changed, the latest change first. */
    public WordHistory<Idea> history(long id) {
        Idea idea = items.visible(Idea.class, id);
        return new WordHistory<>(idea, em.createNativeQuery("""
                select r.title, r.body, r.member_id, m.name, r.created from idea_revision r join member m on m.id = r.member_id
                where r.idea_id = :id order by r.number desc""", Tuple.class).setParameter("id", id).setMaxResults(SHOWN).getResultList());
    }

    /** Keeps what the signed-in member has typed so far, with what they chose. */
    public void draft(Map<String, String> fields) {
        drafts.keep(access.member().getId(), FORM, fields);
    }

    /** What the viewer typed before and has not submitted; empty where there is nothing. */
    public Map<String, String> draft() {
        return access.viewer().isSignedIn() ? drafts.find(access.viewer().id(), FORM) : Map.of();
    }

    public void discardDraft() {
        drafts.forget(access.member().getId(), FORM);
    }
}
