package org.wawasan.collaboration.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Members;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.persistence.Cursor;
import org.wawasan.platform.persistence.Page;

/** Whose messages the signed-in member does not receive. Nobody else is told. */
@ApplicationScoped
@Transactional
public class Blocks {

    private static final int PAGE = 30;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Members members;

    public void block(long memberId) {
        Member own = access.member();
        members.known(memberId);
        if (own.getId() == memberId) {
            throw new Refused("message.block.self");
        }
        em.createNativeQuery("insert ignore into message_block (member_id, blocked_id, created) values (:member, :blocked, :now)")
                .setParameter("member", own.getId()).setParameter("blocked", memberId).setParameter("now", Instant.now()).executeUpdate();
    }

    /**
     * Blocks those who are named one a line.
     *
     * @throws Refused naming {@code people} where somebody is not known, or not the only one, or the member
     */
    public void block(String names) {
        Member own = access.member();
        Rules rules = new Rules().required("people", names);
        Set<Member> blocked = members.named(rules, "people", names);
        rules.demand(blocked.stream().noneMatch(own::is), "people", "message.block.self").check();
        blocked.forEach(member -> block(member.getId()));
    }

    public void unblock(long memberId) {
        em.createQuery("delete from Block b where b.key.memberId = :member and b.key.blockedId = :blocked")
                .setParameter("member", access.member().getId()).setParameter("blocked", memberId).executeUpdate();
    }

    /** Whom the member blocks, the latest first. */
    public Page<Block> list(String after) {
        Cursor before = Cursor.parseInstant(after).orElseGet(() -> Cursor.of(Instant.now().plusSeconds(1), 0));
        List<Block> rows = em.createQuery("""
                select b from Block b join fetch b.blocked where b.key.memberId = :member
                and b.created <= :at and (b.created < :at or b.key.blockedId < :id) order by b.created desc, b.key.blockedId desc""", Block.class)
                .setParameter("member", access.member().getId()).setParameter("at", before.instant(0)).setParameter("id", before.number(1))
                .setMaxResults(PAGE + 1).getResultList();
        return Page.of(rows, PAGE, last -> Cursor.of(last.getCreated(), last.getBlocked().getId()));
    }

    /** Which of these members receive no messages from this one. */
    Set<Long> blocking(Member author, Collection<Long> memberIds) {
        return memberIds.isEmpty() ? Set.of() : Set.copyOf(em.createQuery(
                "select b.key.memberId from Block b where b.key.blockedId = :author and b.key.memberId in :members", Long.class)
                .setParameter("author", author.getId()).setParameter("members", memberIds).getResultList());
    }

    /** From which of these members this one receives no messages. */
    Set<Long> blockedBy(Member member, Collection<Long> memberIds) {
        return memberIds.isEmpty() ? Set.of() : Set.copyOf(em.createQuery(
                "select b.key.blockedId from Block b where b.key.memberId = :member and b.key.blockedId in :members", Long.class)
                .setParameter("member", member.getId()).setParameter("members", memberIds).getResultList());
    }
}
