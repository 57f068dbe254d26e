package org.wawasan.collaboration.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wawasan.knowledge.Items;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.security.RateLimits;

/** Polls of threads. One ballot a member, enforced by the key of the table; the counters move with it. */
@ApplicationScoped
@Transactional
public class Polls {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Items items;
    @Inject
    private RateLimits limits;

    void begin(ForumThread thread, PollWish wish) {
        em.persist(new Poll(thread, wish));
    }

    /** Votes as the signed-in member; a vote given before is changed. */
    public ForumThread vote(long threadId, Collection<Long> optionIds) {
        Member member = access.member();
        limits.use("poll", member.getId().toString(), 60, Duration.ofMinutes(5));
        ForumThread thread = items.held(ForumThread.class, threadId);
        Poll poll = Optional.ofNullable(em.find(Poll.class, threadId)).orElseThrow(() -> new NotFound("poll of thread " + threadId));
        Set<Long> chosen = new LinkedHashSet<>(optionIds);
        poll.demandChoice(chosen, Instant.now());
        List<Long> before = chosenBy(threadId, member.getId());
        em.createNativeQuery("delete from forum_poll_vote where thread_id = :thread and member_id = :member")
                .setParameter("thread", threadId).setParameter("member", member.getId()).executeUpdate();
        int choice = 0;
        for (Long option : chosen) {
            em.createNativeQuery("insert into forum_poll_vote (thread_id, member_id, choice, option_id) values (:thread, :member, :choice, :option)")
                    .setParameter("thread", threadId).setParameter("member", member.getId()).setParameter("choice", ++choice)
                    .setParameter("option", option).executeUpdate();
        }
        em.createNativeQuery("""
                update forum_poll_option o set votes = (select count(*) from forum_poll_vote v where v.option_id = o.id)
                where o.thread_id = :thread and o.id in :touched""")
                .setParameter("thread", threadId).setParameter("touched", union(before, chosen)).executeUpdate();
        if (before.isEmpty()) {
            em.createNativeQuery("update forum_poll set voters = voters + 1 where thread_id = :thread").setParameter("thread", threadId).executeUpdate();
        }
        return thread;
    }

    private static Set<Long> union(Collection<Long> some, Collection<Long> others) {
        Set<Long> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** The poll of a thread that the viewer may see. */
    public PollView of(long threadId) {
        Poll poll = em.createQuery("select p from Poll p join fetch p.options where p.threadId = :thread", Poll.class)
                .setParameter("thread", threadId).getSingleResult();
        List<Long> chosen = access.viewer().isSignedIn() ? chosenBy(threadId, access.viewer().id()) : List.of();
        return new PollView(poll.getQuestion(), poll.getChoices(), poll.getEnds(), poll.getVoters(), poll.isOpen(Instant.now()), !chosen.isEmpty(),
                poll.getOptions().stream().map(option -> new PollView.Option(option.getId(), option.getLabel(), option.getVotes(),
                        poll.getVoters() == 0 ? 0 : option.getVotes() / (double) poll.getVoters(), chosen.contains(option.getId()))).toList());
    }

    private List<Long> chosenBy(long threadId, long memberId) {
        return ((List<?>) em.createNativeQuery("select option_id from forum_poll_vote where thread_id = :thread and member_id = :member order by choice")
                .setParameter("thread", threadId).setParameter("member", memberId).getResultList()).stream().map(Long.class::cast).toList();
    }
}
