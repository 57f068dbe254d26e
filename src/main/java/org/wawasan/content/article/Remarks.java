package org.wawasan.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
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

/**
 * What readers said of articles in words, and what becomes of it: whoever writes may read it, the owner of the article and those who
 * publish take it up, and who said it sees how far it has come, and hears of it on request.
 */
@ApplicationScoped
@Transactional
public class Remarks {

    private static final int SHOWN = 20;
    private static final int PAGE = 20;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Event<Announced> announced;

    /** The newest reasons and remarks, for those who write. */
    public List<Remark> of(long id) {
        access.require(Permission.WRITE_ARTICLES);
        return em.createQuery("""
                select new org.wawasan.content.article.Remark(f.id, f.listed, f.helpful, f.reason, f.remark, m.id, m.name, f.created, f.awaited, f.answer)
                from Feedback f left join f.member m where f.edition.id = :id and (f.reason is not null or f.remark is not null)
                order by f.created desc, f.id desc""", Remark.class)
                .setParameter("id", id).setMaxResults(SHOWN).getResultList();
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
                    m.id, m.name, f.created, f.awaited, f.answer)
                from Feedback f join f.edition e join e.article a join a.owner o left join f.member m where f.listed = :state%s%s
                order by f.created, f.id""".formatted(own ? " and o.id = :own" : "",
                cursor.isPresent() ? " and f.created >= :at and (f.created > :at or f.id > :id)" : ""), FeedbackRow.class).setParameter("state", state);
        if (own) {
            query.setParameter("own", access.viewer().id());
        }
        cursor.ifPresent(from -> query.setParameter("at", from.instant(0)).setParameter("id", from.number(1)));
        return Page.of(query.setMaxResults(PAGE + 1).getResultList(), PAGE, row -> Cursor.of(row.created(), row.id()));
    }

    /** What the viewer said of articles that they may still see, the latest first. */
    public Page<OwnRemark> own(String after) {
        access.member();
        Optional<Cursor> cursor = Cursor.parseInstant(after);
        TypedQuery<OwnRemark> query = em.createQuery("""
                select new org.wawasan.content.article.OwnRemark(f.id, e.id, e.title, e.language, f.state, f.helpful, f.reason, f.remark, f.created, f.awaited,
                    b.name, f.handled, f.answer)
                from Feedback f join f.edition e left join f.handledBy b where f.saidBy = :me and e.visibility in :visibilities%s
                order by f.created desc, f.id desc""".formatted(cursor.isPresent() ? " and f.created <= :at and (f.created < :at or f.id < :id)" : ""), OwnRemark.class)
                .setParameter("me", access.viewer().id()).setParameter("visibilities", access.viewer().visibilities());
        cursor.ifPresent(from -> query.setParameter("at", from.instant(0)).setParameter("id", from.number(1)));
        return Page.of(query.setMaxResults(PAGE + 1).getResultList(), PAGE, row -> Cursor.of(row.created(), row.id()));
    }

    /** One, for whoever may take it up. */
    public Feedback get(long feedbackId) {
        access.require(Permission.WRITE_ARTICLES);
        Feedback feedback = em.createQuery("select f from Feedback f join fetch f.edition e join fetch e.article left join fetch f.member where f.id = :id", Feedback.class)
                .setParameter("id", feedbackId).getResultStream().findFirst().orElseThrow(() -> new NotFound("Feedback " + feedbackId));
        demandMayTake(feedback);
        return feedback;
    }

    /**
     * Says how far it has come; a member who asked to hear of it is told, once for each step.
     *
     * @param answer up to 500 characters of plain text for the one who said it, may be null
     * @return path of the edition's page
     * @throws Refused where somebody took it as far before
     */
    public String take(long feedbackId, FeedbackState next, String answer) {
        Member by = access.require(Permission.WRITE_ARTICLES);
        Feedback feedback = hold(feedbackId);
        demandMayTake(feedback);
        feedback.take(next, by, answer);
        if (feedback.isAwaited() && next != FeedbackState.OPEN) {
            announced.fire(Announced.on(feedback.getEdition(), "article." + next.getCode(), by).onlyTo(Set.of(feedback.getMember().getId()))
                    .saying(feedback.getAnswer()).at("feedback"));
        }
        return feedback.getEdition().path();
    }

    /** Asks to hear what becomes of what the viewer said, or no longer. */
    public void await(long feedbackId, boolean now) {
        Member reader = access.member();
        Feedback feedback = hold(feedbackId);
        if (feedback.getMember() == null || !feedback.getMember().is(reader)) {
            throw new NotFound("Feedback " + feedbackId);
        }
        feedback.await(now);
    }

    private void demandMayTake(Feedback feedback) {
        access.demand(access.viewer().may(Permission.PUBLISH_ARTICLES) || access.viewer().is(feedback.getEdition().getArticle().getOwner().getId()),
                "take up feedback " + feedback.getId());
    }

    private Feedback hold(long feedbackId) {
        return Optional.ofNullable(em.find(Feedback.class, feedbackId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("Feedback " + feedbackId));
    }
}
