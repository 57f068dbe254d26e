package org.wawasan.collaboration.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wawasan.knowledge.Announced;
import org.wawasan.knowledge.Follows;
import org.wawasan.knowledge.Items;
import org.wawasan.knowledge.Votes;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Permission;
import org.wawasan.member.Turns;
import org.wawasan.platform.Refused;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.security.RateLimits;
import org.wawasan.platform.text.Words;

/** What people do with ideas: submit, revise, decide. Voting, commenting and following are the same for every item. */
@ApplicationScoped
@Transactional
public class IdeaBoard {

    /** Within this time the same title of the same author is the same idea, sent twice; and the same response the same decision. */
    private static final Duration DOUBLE_CLICK = Duration.ofMinutes(10);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Turns turns;
    @Inject
    private Items items;
    @Inject
    private Votes votes;
    @Inject
    private Follows follows;
    @Inject
    private RateLimits limits;
    @Inject
    private IdeaMerging merging;
    @Inject
    private Credits credits;
    @Inject
    private Event<IdeaSubmitted> submitted;
    @Inject
    private Event<IdeaDecided> decided;
    @Inject
    private Event<Announced> announced;
    @Inject
    private Event<IdeaMoved> moved;
    @Inject
    private Event<IdeaReleased> released;
    @Inject
    private Event<IdeaReopened> reopened;

    /** Submits an idea of the signed-in member; sent twice it is still one. */
    public Idea submit(String title, String body, Language language, Collection<Long> topics) {
        return submit(title, body, language, topics, null);
    }

    /**
     * Submits an idea into a campaign.
     *
     * @param campaign id of the campaign, null for none
     * @throws Refused also where the campaign does not take it
     */
    public Idea submit(String title, String body, Language language, Collection<Long> topics, Long campaign) {
        Member author = access.member();
        Idea idea = new Idea(title, body, language, author, topics);
        turns.take(author);
        Optional<Idea> sent = justSent(author, idea.getTitle());
        if (sent.isPresent()) {
            return sent.get();
        }
        limits.use("idea", author.getId().toString(), 10, Duration.ofHours(1));
        store(idea);
        submitted.fire(new IdeaSubmitted(idea.getId(), author.getId(), campaign));
        return idea;
    }

    private Optional<Idea> justSent(Member author, String title) {
        return em.createQuery("select i from Idea i where i.author = :author and i.created > :since and i.title = :title", Idea.class)
                .setParameter("author", author).setParameter("since", Instant.now().minus(DOUBLE_CLICK))
                .setParameter("title", title).getResultStream().findFirst();
    }

    /** Keeps an idea that was made elsewhere or earlier, by an import; the caller has authorised it. Its author wants it. */
    public void store(Idea idea) {
        em.persist(idea);
        votes.store(idea, idea.getAuthor(), idea.getCreated());
        follows.follow(idea, idea.getAuthor());
    }

    /** An idea whose words the viewer may change. */
    public Idea toRevise(long id) {
        Idea idea = items.visible(Idea.class, id);
        access.demand(idea.mayBeRevisedBy(access.viewer()), "revise idea " + id);
        idea.getTopics();
        return idea;
    }

    /** Keeps an idea as it came from elsewhere, without a vote or a follower; the caller has authorised it. */
    public void take(Idea idea) {
        em.persist(idea);
    }

    /**
     * Changes the words of an idea.
     *
     * @param version of the idea that the member saw
     * @throws Refused where somebody changed the idea since
     */
    public Idea revise(long id, int version, String title, String body, Language language, Collection<Long> topics) {
        access.member();
        Idea idea = items.held(Idea.class, id);
        access.demand(idea.mayBeRevisedBy(access.viewer()), "revise idea " + id);
        if (idea.getVersion() != version) {
            throw new Refused("idea.changed");
        }
        idea.revise(title, body, language, topics);
        return idea;
    }

    /** An idea about which the viewer may decide. */
    public Idea toDecide(long id) {
        access.require(Permission.DECIDE_IDEAS);
        return items.visible(Idea.class, id);
    }

    /**
     * Decides about an idea as the company, in public; see {@link Idea#decide}. A duplicate is merged into what it repeats. Sent
     * twice it is said once.
     *
     * @param seen     the status that the product manager saw
     * @param original id of the idea that a duplicate repeats, else null
     * @throws Refused where somebody decided in the meantime, or the idea says no
     */
    public Idea decide(long id, IdeaStatus seen, IdeaStatus to, Long original, String response) {
        Member by = access.require(Permission.DECIDE_IDEAS);
        if (to == IdeaStatus.DUPLICATE && seen != to) {
            return merging.merge(id, original, response);
        }
        Idea idea = items.held(Idea.class, id);
        IdeaStatus from = idea.status();
        if (from == to && isJustSaid(idea, to, response, by)) {
            return idea;
        }
        if (from != seen) {
            throw Refused.field("status", "idea.decided", from);
        }
        StatusChange change = idea.decide(to, null, response, by, Instant.now());
        store(change);
        decided.fire(new IdeaDecided(id, from, to, by.getId(), change.getCreated()));
        Announced told = Announced.on(idea, from == to ? "idea.answered" : "idea.decided", by).naming(to).saying(response);
        announced.fire(from != to && to == IdeaStatus.RELEASED ? told.alsoTo(credited(id)) : told);
        return idea;
    }

    /** Whoever had a part hears that it came true, also who does not follow it, unless they want to hear nothing of it. */
    private Set<Long> credited(long id) {
        Set<Long> members = credits.of(List.of(id)).getOrDefault(id, List.of()).stream().map(Credit::memberId).collect(Collectors.toSet());
        members.removeAll(follows.mutedBy(id));
        return members;
    }

    private boolean isJustSaid(Idea idea, IdeaStatus to, String response, Member by) {
        return !em.createQuery("select 1 from StatusChange c where c.idea = :idea and c.by = :by and c.to = :to and c.response = :response and c.created > :since",
                Integer.class).setParameter("idea", idea).setParameter("by", by).setParameter("to", to).setParameter("response", Words.text(response))
                .setParameter("since", Instant.now().minus(DOUBLE_CLICK)).getResultList().isEmpty();
    }

    /** Keeps an entry of the timeline that was made elsewhere or earlier, by an import; the caller has authorised it. */
    public void store(StatusChange change) {
        Idea idea = change.getIdea();
        em.persist(change);
        if (!change.isMerge()) {
            items.bringForward(idea, change.getCreated());
        }
        if (change.getFrom() != change.getTo()) {
            moved.fire(new IdeaMoved(idea.getId(), change.getFrom(), change.getTo(), change.getId(), change.getCreated()));
        }
        if (change.getFrom() != change.getTo() && change.getTo() == IdeaStatus.RELEASED) {
            if (idea.getCredit() == null) {
                released.fire(new IdeaReleased(idea.getId(), idea.getAuthor().getId(), idea.getTopics(), change.getCreated(), idea.isBy(change.getBy())));
            }
        } else if (change.getFrom() != change.getTo() && change.getFrom() == IdeaStatus.RELEASED) {
            reopened.fire(new IdeaReopened(idea.getId()));
        }
    }
}
