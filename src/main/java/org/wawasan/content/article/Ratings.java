package org.wawasan.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wawasan.knowledge.Announced;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Permission;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.persistence.Cursor;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.security.RateLimits;
import org.wawasan.platform.security.ServerSecret;

/** What readers say of an edition: whether it helped, and if not, why. Everybody who may read it may say it, once each. */
@ApplicationScoped
@Transactional
public class Ratings {

    private static final int REMARKS_SHOWN = 20;
    private static final int PAGE = 20;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private RateLimits limits;
    @Inject
    private ServerSecret secret;
    @Inject
    private Event<Announced> announced;

    /**
     * Gives or changes the reader's opinion.
     *
     * @param reason  why it did not help, may be null
     * @param remark  up to 1,000 characters for the owner, may be null
     * @param address the reader's network address, which limits how often
     * @param browser anything that tells apart visitors behind one address; only a keyed hash is kept, different for every edition
     * @return path of the edition's page
     */
    public String rate(long id, boolean helpful, FeedbackReason reason, String remark, String address, String browser) {
        Member member = access.viewer().isSignedIn() ? access.member() : null;
        limits.use("rate", member == null ? address : member.getId().toString(), 20, Duration.ofHours(1));
        hold(id);
        String title = shownTitle(id);
        String visitor = member == null ? secret.sign("rating " + id + ' ' + address + ' ' + browser) : null;
        Feedback feedback = given(id, member, visitor)
                .orElseGet(() -> new Feedback(em.getReference(Edition.class, id), member, visitor));
        boolean isNew = feedback.isNew();
        boolean was = feedback.isHelpful();
        if (feedback.say(helpful, reason, remark)) {
            Edition edition = em.find(Edition.class, id);
            announced.fire(Announced.on(edition, helpful ? "article.remark" : "article.feedback", member).onlyTo(Set.of(edition.getArticle().getOwner().getId())).saying(remark)
                    .at("remarks"));
        }
        keep(feedback, isNew, was);
        return Edition.path(id, title);
    }

    /** Records an opinion given or changed elsewhere or earlier, by an import or for the demonstration; the caller has authorised it. */
    public void store(Edition edition, Member member, boolean helpful, FeedbackReason reason, String remark) {
        em.flush();
        Feedback feedback = given(edition.getId(), member, null).orElseGet(() -> new Feedback(edition, member, null));
        boolean isNew = feedback.isNew();
        boolean was = feedback.isHelpful();
        feedback.say(helpful, reason, remark);
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

    /** The newest reasons and remarks, for those who write. */
    public List<Remark> remarks(long id) {
        access.require(Permission.WRITE_ARTICLES);
        return em.createQuery("""
                select new org.wawasan.content.article.Remark(f.id, f.listed, f.helpful, f.reason, f.remark, m.id, m.name, f.created)
                from Feedback f left join f.member m where f.edition.id = :id and (f.reason is not null or f.remark is not null)
                order by f.created desc, f.id desc""", Remark.class)
                .setParameter("id", id).setMaxResults(REMARKS_SHOWN).getResultList();
    }

    /**
     * What readers said of any article in words, the oldest first.
     *
     * @param state how far it has come
     * @param own   whether the viewer's own articles alone are meant
     */
    public Page<FeedbackRow> said(FeedbackState state, boolean own, String after) {
        access.require(Permission.WRITE_ARTICLES);
        Optional<Cursor> cursor = Cursor.parseInstant(after);
        TypedQuery<FeedbackRow> query = em.createQuery("""
                select new org.wawasan.content.article.FeedbackRow(f.id, e.id, e.title, e.language, o.id, o.name, f.listed, f.helpful, f.reason, f.remark,
                    m.id, m.name, f.created)
                from Feedback f join f.edition e join e.article a join a.owner o left join f.member m where f.listed = :state%s%s
                order by f.created, f.id""".formatted(own ? " and o.id = :own" : "",
                cursor.isPresent() ? " and f.created >= :at and (f.created > :at or f.id > :id)" : ""), FeedbackRow.class).setParameter("state", state);
        if (own) {
            query.setParameter("own", access.viewer().id());
        }
        cursor.ifPresent(from -> query.setParameter("at", from.instant(0)).setParameter("id", from.number(1)));
        return Page.of(query.setMaxResults(PAGE + 1).getResultList(), PAGE, row -> Cursor.of(row.created(), row.id()));
    }

    /**
     * Says that something will be done about what a reader said; a member hears of it.
     *
     * @return path of the edition's page
     * @throws Refused where somebody took it up before
     */
    public String plan(long feedbackId) {
        Member by = access.require(Permission.WRITE_ARTICLES);
        Feedback feedback = held(feedbackId);
        feedback.plan(by);
        tell(feedback, "article.planned", by);
        return feedback.getEdition().path();
    }

    /**
     * Says that what a reader said has been dealt with; a member hears of it.
     *
     * @return path of the edition's page
     * @throws Refused where somebody else had dealt with it
     */
    public String finish(long feedbackId) {
        Member by = access.require(Permission.WRITE_ARTICLES);
        Feedback feedback = held(feedbackId);
        feedback.finish(by);
        tell(feedback, "article.handled", by);
        return feedback.getEdition().path();
    }

    /**
     * Says that something is still to be done about what a reader said.
     *
     * @return path of the edition's page
     * @throws Refused where it is open
     */
    public String reopen(long feedbackId) {
        access.require(Permission.WRITE_ARTICLES);
        Feedback feedback = held(feedbackId);
        feedback.reopen();
        return feedback.getEdition().path();
    }

    private Feedback held(long feedbackId) {
        return Optional.ofNullable(em.find(Feedback.class, feedbackId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("Feedback " + feedbackId));
    }

    private void tell(Feedback feedback, String what, Member by) {
        if (feedback.getMember() != null) {
            announced.fire(Announced.on(feedback.getEdition(), what, by).onlyTo(Set.of(feedback.getMember().getId())));
        }
    }

    /** Two presses at once are served one after the other. */
    private void hold(long id) {
        em.createNativeQuery("select id from article_edition where id = :id for update").setParameter("id", id).getResultList();
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
