package org.wawasan.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Permission;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.text.Words;

/** Votes that employees cast for customers who told them of their wish but do not vote themselves. Only employees see who did and why. */
@ApplicationScoped
@Transactional
public class VotesOnBehalf {

    /** How many of them a page shows, the latest first. */
    public static final int SHOWN = 200;

    static final int LEAST_REASON = 5;
    static final int MOST_REASON = 300;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Items items;
    @Inject
    private Votes votes;
    @Inject
    private Follows follows;

    /** An item that takes such votes, for employees. */
    public <T extends KnowledgeItem> T item(Class<T> kind, long id) {
        access.require(Permission.SEE_INTERNAL);
        return items.visible(kind, id);
    }

    /**
     * Casts a vote for a customer. The customer, if they follow what they vote for, and the employee follow the item.
     *
     * @param customer e-mail address of a member, or a name that only one has
     * @param reason   who said it where, for other employees to read
     * @throws Refused where the customer has a vote already, is not known or may not see the item, or nothing is said about why
     */
    public Member cast(long itemId, String customer, String reason) {
        Member employee = access.require(Permission.SEE_INTERNAL);
        new Rules().required("customer", customer).length("reason", reason, LEAST_REASON, MOST_REASON).check();
        Member voter = customer(customer.strip());
        KnowledgeItem item = items.held(KnowledgeItem.class, itemId);
        new Rules().demand(item.acceptsVotes(), null, "vote.closed")
                .demand(item.isVisibleTo(voter.asViewer()), "customer", "vote.behalf.hidden", voter.getName())
                .demand(!voter.getId().equals(employee.getId()), "customer", "vote.behalf.self").check();
        if (!votes.count(item, voter, Instant.now(), employee, Words.line(reason))) {
            throw Refused.field("customer", "vote.behalf.voted", voter.getName());
        }
        follows.voted(item, voter);
        follows.follow(item.page(), employee);
        return voter;
    }

    /** Whoever has not confirmed an address is nobody yet; imported authors have none to confirm. */
    private Member customer(String text) {
        boolean email = text.contains("@");
        List<Member> found = em.createQuery("select m from Member m where " + (email ? "m.email" : "m.name")
                        + " = :text and (m.confirmed = true or m.email is null)", Member.class)
                .setParameter("text", email ? Member.normalised(text) : Words.line(text)).setMaxResults(2).getResultList();
        new Rules().demand(!found.isEmpty(), "customer", "vote.behalf.unknown").demand(found.size() < 2, "customer", "vote.behalf.several").check();
        return found.get(0);
    }

    /**
     * Revokes a vote that an employee cast; the customer's own vote is theirs to take back.
     *
     * @throws NotFound where there is no such vote
     */
    public KnowledgeItem revoke(long itemId, long customerId) {
        access.require(Permission.SEE_INTERNAL);
        KnowledgeItem item = items.held(KnowledgeItem.class, itemId);
        if (!item.acceptsVotes()) {
            throw new Refused("vote.closed");
        }
        Vote vote = Optional.ofNullable(em.find(Vote.class, new Vote.Key(itemId, customerId))).filter(Vote::isOnBehalf)
                .orElseThrow(() -> new NotFound("vote of " + customerId + " for " + itemId));
        votes.remove(item, vote, customerId);
        return item;
    }

    /** Those of an item, the latest first, for employees. */
    public List<OnBehalf> of(long itemId) {
        access.require(Permission.SEE_INTERNAL);
        return em.createQuery("""
                select new org.wawasan.knowledge.OnBehalf(c.id, c.name, e.id, e.name, v.reason, v.created)
                from Vote v join v.by e join Member c on c.id = v.key.memberId
                where v.key.itemId = :item order by v.created desc, c.id""", OnBehalf.class)
                .setParameter("item", itemId).setMaxResults(SHOWN).getResultList();
    }
}
