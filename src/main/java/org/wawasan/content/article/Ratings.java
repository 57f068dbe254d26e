package org.wawasan.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wawasan.knowledge.Announced;
import org.wawasan.knowledge.Items;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.security.RateLimits;
import org.wawasan.platform.security.ServerSecret;

/** What readers say of an edition: whether it helped, and if not, why. Everybody who may read it may say it, once each. */
@ApplicationScoped
@Transactional
public class Ratings {

    /** How many visitors of one network may say a day what they think of one edition. */
    private static final int MOST_OF_NETWORK = 3;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Items items;
    @Inject
    private RateLimits limits;
    @Inject
    private ServerSecret secret;
    @Inject
    private Event<Announced> announced;

    /**
     * Gives or changes the reader's opinion.
     *
     * @param opinion with up to 1,000 characters for the owner; only a member can ask to hear what becomes of it
     * @param network of the reader, which limits how often
     * @param browser anything that tells apart visitors of one network; only a keyed hash is kept, different for every edition
     * @return path of the edition's page
     */
    public String rate(long id, Opinion opinion, String network, String browser) {
        Member member = access.viewer().isSignedIn() || opinion.awaited() ? access.member() : null;
        limits.use("rate", member == null ? network : member.getId().toString(), 20, Duration.ofHours(1));
        items.lock(id); // two presses at once are served one after the other
        String title = shownTitle(id);
        String visitor = member == null ? secret.sign("rating " + id + ' ' + network + ' ' + browser) : null;
        Feedback feedback = given(id, member, visitor).map(this::held)
                .orElseGet(() -> new Feedback(em.getReference(Edition.class, id), member, visitor));
        boolean isNew = feedback.isNew();
        boolean was = feedback.isHelpful();
        boolean remarked = feedback.say(opinion);
        if (isNew && member == null) {
            limits.use("rate " + id, network, MOST_OF_NETWORK, Duration.ofDays(1));
        }
        if (remarked) {
            Edition edition = em.find(Edition.class, id);
            announced.fire(Announced.on(edition, opinion.helpful() ? "article.remark" : "article.feedback", member)
                    .onlyTo(Set.of(edition.getArticle().getOwner().getId())).saying(opinion.remark()).at("remarks"));
        }
        keep(feedback, isNew, was);
        return Edition.path(id, title);
    }

    /** Records an opinion given or changed elsewhere or earlier, by an import or for the demonstration; the caller has authorised it. */
    public void store(Edition edition, Member member, Opinion opinion) {
        em.flush();
        Feedback feedback = given(edition.getId(), member, null).orElseGet(() -> new Feedback(edition, member, null));
        boolean isNew = feedback.isNew();
        boolean was = feedback.isHelpful();
        feedback.say(opinion);
        keep(feedback, isNew, was);
    }

    private void keep(Feedback feedback, boolean isNew, boolean was) {
        long id = feedback.getEdition().getId();
        boolean helpful = feedback.isHelpful();
        if (isNew) {
            em.persist(feedback);
            count(id, helpful ? 1 : 0, helpful ? 0 : 1);
        } else if (was != helpful) {
            count(id, helpful ? 1 : -1, helpful ? -1 : 1);
        }
    }

    /** What the signed-in reader said of the edition; empty for a visitor. */
    public Optional<Feedback> own(long id) {
        return access.viewer().isSignedIn() ? given(id, em.getReference(Member.class, access.viewer().id()), null) : Optional.empty();
    }

    /** As it is now, while nobody takes it up. */
    private Feedback held(Feedback feedback) {
        em.refresh(feedback, LockModeType.PESSIMISTIC_WRITE);
        return feedback;
    }

    private String shownTitle(long id) {
        List<Object[]> found = em.createQuery("""
                select e.title, e.status from Edition e where e.id = :id and e.visibility in :visibilities""", Object[].class)
                .setParameter("id", id).setParameter("visibilities", access.viewer().visibilities()).getResultList();
        if (found.isEmpty()) {
            throw new NotFound("Edition " + id);
        }
        EditionStatus status = EditionStatus.valueOf((String) found.get(0)[1]);
        if (!status.isShown()) {
            throw status.refused();
        }
        return (String) found.get(0)[0];
    }

    private Optional<Feedback> given(long id, Member member, String visitor) {
        return (member != null
                ? em.createQuery("select f from Feedback f where f.edition.id = :id and f.member = :by", Feedback.class).setParameter("by", member)
                : em.createQuery("select f from Feedback f where f.edition.id = :id and f.visitor = :by", Feedback.class).setParameter("by", visitor))
                .setParameter("id", id).getResultStream().findFirst();
    }

    private void count(long id, int helpful, int notHelpful) {
        em.createNativeQuery("update article_edition set helpful = helpful + :yes, not_helpful = not_helpful + :no where id = :id")
                .setParameter("yes", helpful).setParameter("no", notHelpful).setParameter("id", id).executeUpdate();
    }
}
