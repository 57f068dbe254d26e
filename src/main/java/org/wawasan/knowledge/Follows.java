package org.wawasan.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import org.wawasan.member.Access;
import org.wawasan.member.Member;

/** Following items. */
@ApplicationScoped
@Transactional
public class Follows {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Items items;

    /** Lets the signed-in member follow the item. */
    public KnowledgeItem start(long itemId) {
        Member member = access.member();
        KnowledgeItem item = items.held(KnowledgeItem.class, itemId);
        settle(item, member, false);
        return item;
    }

    /** Lets the signed-in member follow the item no more. */
    public KnowledgeItem stop(long itemId) {
        Member member = access.member();
        em.createNativeQuery("delete from knowledge_follow where item_id = :item and member_id = :member")
                .setParameter("item", itemId).setParameter("member", member.getId()).executeUpdate();
        KnowledgeItem item = items.visible(KnowledgeItem.class, itemId);
        item.path(); // read while the database can be asked
        return item;
    }

    /** Lets the signed-in member hear nothing of the item, not even where they are named, until they follow it again. */
    public KnowledgeItem mute(long itemId) {
        Member member = access.member();
        KnowledgeItem item = items.held(KnowledgeItem.class, itemId);
        settle(item, member, true);
        return item;
    }

    private void settle(KnowledgeItem item, Member member, boolean muted) {
        em.createNativeQuery("insert into knowledge_follow (item_id, member_id, created, muted) values (:item, :member, :created, :muted) "
                + "on duplicate key update muted = values(muted)")
                .setParameter("item", item.getId()).setParameter("member", member.getId())
                .setParameter("created", Instant.now()).setParameter("muted", muted).executeUpdate();
    }

    /** Makes a member a follower, as what they did implies, unless they mute the item. */
    public void follow(KnowledgeItem item, Member member) {
        em.flush();
        em.createNativeQuery("insert ignore into knowledge_follow (item_id, member_id, created) values (:item, :member, :created)")
                .setParameter("item", item.getId()).setParameter("member", member.getId())
                .setParameter("created", Instant.now()).executeUpdate();
    }

    /** Makes a voter a follower, unless they do not want that of their votes. */
    void voted(KnowledgeItem item, Member voter) {
        if (followsVotes(voter.getId())) {
            follow(item.page(), voter);
        }
    }

    /** Whether the signed-in member follows what they vote for, which is so unless they chose otherwise. */
    public boolean followsVotes() {
        return followsVotes(access.member().getId());
    }

    private boolean followsVotes(long memberId) {
        return em.createNativeQuery("select member_id from knowledge_quiet_voter where member_id = :member")
                .setParameter("member", memberId).getResultList().isEmpty();
    }

    /** Chooses whether the signed-in member follows what they vote for from now on. */
    public void followVotes(boolean follow) {
        em.createNativeQuery(follow ? "delete from knowledge_quiet_voter where member_id = :member"
                : "insert ignore into knowledge_quiet_voter (member_id) values (:member)")
                .setParameter("member", access.member().getId()).executeUpdate();
    }

    /** Ids of the members who want to hear nothing of an item. */
    public Set<Long> mutedBy(long itemId) {
        return Set.copyOf(em.createQuery("select f.key.memberId from Follow f where f.key.itemId = :item and f.muted = true", Long.class)
                .setParameter("item", itemId).getResultList());
    }

    public boolean isFollowing(long itemId) {
        return watch(itemId) == Watch.WATCHING;
    }

    /** How closely the viewer watches the item. */
    public Watch watch(long itemId) {
        if (!access.viewer().isSignedIn()) {
            return Watch.NORMAL;
        }
        return em.createQuery("select f.muted from Follow f where f.key.itemId = :item and f.key.memberId = :member", Boolean.class)
                .setParameter("item", itemId).setParameter("member", access.viewer().id()).getResultStream().findFirst()
                .map(muted -> muted ? Watch.MUTED : Watch.WATCHING).orElse(Watch.NORMAL);
    }
}
