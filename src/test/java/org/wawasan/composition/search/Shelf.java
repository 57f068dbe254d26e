package org.wawasan.composition.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.wawasan.People;
import org.wawasan.collaboration.forum.ForumThread;
import org.wawasan.collaboration.forum.ThreadKind;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.member.Member;
import org.wawasan.member.Visibility;
import org.wawasan.platform.i18n.Language;

/** Puts knowledge where the search can find it, and waits until it does. */
@RequestScoped
public class Shelf {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private People people;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private IndexBatches batches;

    @Transactional
    public long english(String title, String body, String... topics) {
        return put(title, body, Language.EN, Visibility.PUBLIC, topics);
    }

    @Transactional
    public long indonesian(String title, String body, String... topics) {
        return put(title, body, Language.ID, Visibility.PUBLIC, topics);
    }

    @Transactional
    public long seenBy(Visibility visibility, String title) {
        return put(title, "Nothing more to say about this.", Language.EN, visibility, "battery");
    }

    private long put(String title, String body, Language language, Visibility visibility, String... topics) {
        Member author = em.merge(people.customer("Author"));
        ForumThread thread = new ForumThread(ThreadKind.DISCUSSION, title, body, taxonomy.ids(List.of(topics)), language, author, visibility);
        em.persist(thread);
        return thread.getId();
    }

    @Transactional
    public long idea(String title, String body) {
        Idea idea = new Idea(title, body, Language.EN, em.merge(people.customer("Author")), taxonomy.ids(List.of("battery")));
        em.persist(idea);
        return idea.getId();
    }

    @Transactional
    public void revise(long ideaId, String title, String body) {
        Idea idea = em.find(Idea.class, ideaId);
        idea.revise(title, body, idea.getLanguage(), idea.getTopics());
    }

    @Transactional
    public void withSql(String statement, long id) {
        em.createNativeQuery(statement).setParameter("id", id).executeUpdate();
    }

    /** Waits until the index has everything. */
    public void indexed() throws InterruptedException {
        for (int i = 0; i < 300 && batches.waiting() > 0; i++) {
            Thread.sleep(50);
        }
        if (batches.waiting() > 0) {
            throw new IllegalStateException(batches.waiting() + " changes still wait");
        }
    }
}
