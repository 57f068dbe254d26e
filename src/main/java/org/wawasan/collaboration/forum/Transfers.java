package org.wawasan.collaboration.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.wawasan.knowledge.Announced;
import org.wawasan.knowledge.Follows;
import org.wawasan.knowledge.Handover;
import org.wawasan.knowledge.Items;
import org.wawasan.knowledge.Provenance;
import org.wawasan.knowledge.ProvenanceChain;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Permission;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;

/**
 * Merging threads that are one conversation and splitting one that is two, for moderators. Every post keeps its author, date,
 * votes, comments and provenance, and its address leads to where it is by now. Either can be undone.
 */
@ApplicationScoped
@Transactional
public class Transfers {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Items items;
    @Inject
    private Moderation moderation;
    @Inject
    private AcceptedAnswers acceptedAnswers;
    @Inject
    private Handover handover;
    @Inject
    private Follows follows;
    @Inject
    private ProvenanceChain provenance;
    @Inject
    private Event<QuestionStirred> stirred;
    @Inject
    private Event<Announced> announced;

    /** Lets a thread go on in another one: its words and its replies stand there after those that were there before. */
    public ForumThread merge(long threadId, String into) {
        Member moderator = access.require(Permission.MODERATE);
        long targetId = Moderation.named(into).orElseThrow(() -> Refused.field("target", into == null || into.isBlank() ? "required" : "duplicate.unknown"));
        List<ForumThread> both = moderation.held(threadId, targetId, "target");
        ForumThread source = both.get(0);
        ForumThread target = both.get(1);
        source.demandMergeable(target);
        Reply opening = Reply.opening(target, source);
        em.persist(opening);
        Transfer transfer = new Transfer(Transfer.Kind.MERGE, source, target, opening, moderator, Instant.now());
        em.persist(transfer);
        Reply accepted = source.getAccepted();
        source.keep(null);
        em.flush();
        repliesOf(source).forEach(transfer::take);
        source.mergeInto(target);
        em.flush();
        if (accepted != null && target.isSolvable()) {
            target.keep(accepted);
        } else if (accepted != null) {
            acceptedAnswers.drop(accepted);
        }
        recount(source);
        recount(target);
        handover.give(source, opening);
        handover.follow(source, target);
        items.bringForward(target, source.getLastActivity());
        stir(source, target);
        announced.fire(Announced.on(target, "forum.merged", moderator).saying(source.getTitle()));
        return target;
    }

    /** Lets some replies of a thread go on as one of their own, which begins with the words of the first of them. */
    public ForumThread split(long threadId, Collection<Long> replyIds, ThreadKind kind, String title, Collection<Long> topics) {
        Member moderator = access.require(Permission.MODERATE);
        ForumThread source = items.held(ForumThread.class, threadId);
        List<Reply> chosen = repliesOf(source).stream().filter(reply -> replyIds.contains(reply.getId())).toList();
        source.demandDivisible(chosen);
        Reply opening = chosen.get(0);
        ForumThread target = ForumThread.begunBy(opening, kind, title, topics);
        em.persist(target);
        Transfer transfer = new Transfer(Transfer.Kind.SPLIT, source, target, opening, moderator, Instant.now());
        em.persist(transfer);
        opening.becomes(target);
        chosen.stream().skip(1).forEach(transfer::take);
        recount(source);
        recount(target);
        handover.give(opening, target);
        chosen.stream().map(Reply::getAuthor).distinct().forEach(author -> follows.follow(target, author));
        items.bringForward(target, chosen.get(chosen.size() - 1).getCreated());
        provenance.link(source, target, Provenance.Step.SPLIT, moderator);
        stir(source, target);
        announced.fire(Announced.on(source, "forum.split", moderator).saying(target.getTitle()));
        return target;
    }

    /** Undoes a merge or a split: everything is where it was; what came later stays with the thread that remains. */
    public ForumThread undo(long transferId) {
        Member moderator = access.require(Permission.MODERATE);
        Transfer found = em.find(Transfer.class, transferId);
        if (found == null) {
            throw new NotFound("transfer " + transferId);
        }
        hold(found.getSource(), found.getTarget());
        em.refresh(found);
        ForumThread remaining = found.getKind() == Transfer.Kind.MERGE ? unmerge(found) : unsplit(found);
        recount(found.getSource());
        recount(found.getTarget());
        stir(found.getSource(), found.getTarget());
        announced.fire(Announced.on(remaining, "forum.undone", moderator));
        return remaining;
    }

    private ForumThread unmerge(Transfer transfer) {
        ForumThread source = transfer.getSource();
        ForumThread target = transfer.getTarget();
        transfer.undo(Instant.now());
        List<Reply> moved = repliesOf(target).stream().filter(transfer::took).toList();
        if (moved.size() < transfer.size() || transfer.getOpening().hasGone() || !target.isVisibleTo(access.viewer())) {
            throw new Refused("undo.moved");
        }
        Reply accepted = target.getAccepted();
        if (accepted != null && accepted.getId().equals(transfer.getOpening().getId())) {
            throw new Refused("undo.accepted");
        }
        boolean takesAnswer = accepted != null && transfer.took(accepted);
        if (takesAnswer) {
            target.keep(null);
            em.flush();
        }
        moved.forEach(transfer::bringBack);
        source.comeBack(target.getVisibility());
        transfer.getOpening().becomes(source);
        handover.give(transfer.getOpening(), source);
        if (takesAnswer && source.isSolvable()) {
            source.keep(accepted);
        } else if (takesAnswer) {
            acceptedAnswers.drop(accepted);
        } else if (transfer.getAccepted() != null) {
            acceptedAnswers.restore(em.find(Reply.class, transfer.getAccepted()));
        }
        return source;
    }

    private ForumThread unsplit(Transfer transfer) {
        ForumThread source = transfer.getSource();
        ForumThread target = transfer.getTarget();
        transfer.undo(Instant.now());
        List<Reply> there = repliesOf(target);
        if (there.stream().filter(transfer::took).count() < transfer.size() || !source.isVisibleTo(access.viewer()) || !target.isVisibleTo(access.viewer())) {
            throw new Refused("undo.moved");
        }
        if (target.getAccepted() != null) {
            throw new Refused("undo.accepted");
        }
        there.forEach(transfer::bringBack);
        provenance.unlink(source, target, Provenance.Step.SPLIT);
        transfer.getOpening().comeBack();
        target.mergeInto(source);
        handover.give(target, transfer.getOpening());
        handover.follow(target, source);
        return source;
    }

    /** Merges and splits that the thread takes part in, as far as they were not undone. */
    public List<Transfer> of(long threadId) {
        return em.createQuery("""
                select t from Transfer t join fetch t.source join fetch t.target join fetch t.member
                where (t.source.id = :thread or t.target.id = :thread) and t.undone is null order by t.id""", Transfer.class)
                .setParameter("thread", threadId).getResultList();
    }

    private void stir(ForumThread one, ForumThread other) {
        em.flush();
        stirred.fire(new QuestionStirred(one.getId()));
        stirred.fire(new QuestionStirred(other.getId()));
    }

    private List<Reply> repliesOf(ForumThread thread) {
        return em.createQuery("select r from Reply r where r.thread = :thread and r.became is null order by r.number", Reply.class)
                .setParameter("thread", thread).getResultList();
    }

    /** In the order of their ids, as by everybody who needs two. One of them is shown to nobody, so it is found by row. */
    private void hold(ForumThread one, ForumThread other) {
        em.createNativeQuery("select id from knowledge_item where id in (:one, :other) order by id for update")
                .setParameter("one", one.getId()).setParameter("other", other.getId()).getResultList();
        em.refresh(one);
        em.refresh(other);
    }

    private void recount(ForumThread thread) {
        em.flush();
        Object[] found = em.createQuery("""
                select count(*), coalesce(max(r.number), 0), coalesce(sum(case when r.author <> :author then 1 else 0 end), 0)
                from Reply r where r.thread = :thread and r.became is null""", Object[].class)
                .setParameter("thread", thread).setParameter("author", thread.getAuthor()).getSingleResult();
        thread.stands(((Number) found[0]).intValue(), ((Number) found[1]).intValue(), ((Number) found[2]).intValue() > 0);
    }
}
