package org.wawasan.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.platform.Refused;
import org.wawasan.platform.security.RateLimits;

/** Voting for any item. One vote a member and item, enforced by the key of the table; the counter moves with the row. */
@ApplicationScoped
@Transactional
public class Votes {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Items items;
    @Inject
    private Follows follows;
    @Inject
    private RateLimits limits;
    @Inject
    private Event<VoteCast> cast;
    @Inject
    private Event<VoteTakenBack> takenBack;

    /** Casts the signed-in member's vote and lets them follow the item, if they follow what they vote for; a second time changes nothing. */
    public KnowledgeItem cast(long itemId) {
        Member voter = voter();
        KnowledgeItem item = items.held(KnowledgeItem.class, itemId);
        if (!item.acceptsVotes()) {
            throw new Refused("vote.closed");
        }
        if (count(item, voter, Instant.now(), null, null)) {
            follows.voted(item, voter);
        }
        return item;
    }

    /** Takes the signed-in member's vote back; without one nothing changes. */
    public KnowledgeItem takeBack(long itemId) {
        Member voter = voter();
        KnowledgeItem item = items.held(KnowledgeItem.class, itemId);
        if (!item.acceptsVotes()) {
            throw new Refused("vote.closed");
        }
        Vote vote = em.find(Vote.class, new Vote.Key(itemId, voter.getId()));
        if (vote != null) {
            remove(item, vote, voter.getId());
        }
        return item;
    }

    void remove(KnowledgeItem item, Vote vote, long memberId) {
        em.remove(vote);
        items.takeBackVote(item, vote.getCreated());
        takenBack.fire(new VoteTakenBack(item.getId(), memberId));
    }

    /** Records a vote given elsewhere or earlier, by an import; the caller has authorised it. */
    public void store(KnowledgeItem item, Member voter, Instant when) {
        items.hold(item);
        count(item, voter, when, null, null);
    }

    /** Counts a vote, where there is none yet; the item is held. */
    boolean count(KnowledgeItem item, Member voter, Instant when, Member by, String reason) {
        int added = em.createNativeQuery("""
                insert ignore into knowledge_vote (item_id, member_id, created, by_id, reason) values (:item, :member, :created, :by, :reason)""")
                .setParameter("item", item.getId()).setParameter("member", voter.getId()).setParameter("created", when)
                .setParameter("by", by == null ? null : by.getId()).setParameter("reason", reason).executeUpdate();
        if (added > 0) {
            items.countVote(item, when);
            cast.fire(new VoteCast(item.getId(), voter.getId(), by == null ? null : by.getId(), when));
        }
        return added > 0;
    }

    /** Which of the items the viewer has voted for; one query. */
    public Set<Long> castAmong(Collection<Long> itemIds) {
        if (!access.viewer().isSignedIn() || itemIds.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(em.createQuery("select v.key.itemId from Vote v where v.key.memberId = :member and v.key.itemId in :items", Long.class)
                .setParameter("member", access.viewer().id()).setParameter("items", itemIds).getResultList());
    }

    private Member voter() {
        Member voter = access.member();
        limits.use("vote", voter.getId().toString(), 60, Duration.ofMinutes(5));
        return voter;
    }
}
