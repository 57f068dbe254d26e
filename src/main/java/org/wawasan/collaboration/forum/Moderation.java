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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wawasan.knowledge.Announced;
import org.wawasan.knowledge.Items;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Permission;
import org.wawasan.platform.Refused;

/** What moderators do with a thread: close it on a ground, let it go on, file it elsewhere. Its followers hear of it. */
@ApplicationScoped
@Transactional
public class Moderation {

    private static final Pattern ADDRESS = Pattern.compile("(?:.*/forum/|#)?(\\d{1,18})(?:[-/?#].*)?");

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Items items;
    @Inject
    private AcceptedAnswers acceptedAnswers;
    @Inject
    private Revisions revisions;
    @Inject
    private Event<QuestionStirred> stirred;
    @Inject
    private Event<Announced> announced;

    /**
     * Ends a thread.
     *
     * @param original address or id of the thread of which it is a duplicate, where this is the ground
     */
    public ForumThread close(long threadId, Ground ground, String original, String reason) {
        Member moderator = access.require(Permission.MODERATE);
        ForumThread first = null;
        ForumThread thread;
        if (ground == Ground.DUPLICATE && original != null && !original.isBlank()) {
            List<ForumThread> both = held(threadId, named(original).orElseThrow(() -> Refused.field("original", "duplicate.unknown")), "original");
            thread = both.get(0);
            first = both.get(1);
        } else {
            thread = items.held(ForumThread.class, threadId);
        }
        Closing closing = thread.close(ground, first, reason, moderator, Instant.now());
        em.persist(closing);
        stirred.fire(new QuestionStirred(threadId));
        announced.fire(Announced.on(thread, "forum.closed", moderator).saying(closing.getReason()));
        return thread;
    }

    /** Lets a closed thread go on. */
    public ForumThread reopen(long threadId, String reason) {
        Member moderator = access.require(Permission.MODERATE);
        ForumThread seen = items.visible(ForumThread.class, threadId);
        ForumThread thread = seen.getDuplicateOf() == null ? items.held(ForumThread.class, threadId)
                : held(threadId, seen.getDuplicateOf().getId(), "original").get(0);
        em.persist(thread.reopen(reason, moderator, Instant.now()));
        stirred.fire(new QuestionStirred(threadId));
        announced.fire(Announced.on(thread, "forum.reopened", moderator).saying(reason));
        return thread;
    }

    /** Files a thread elsewhere, which is told in its history. */
    public ForumThread move(long threadId, ThreadKind kind, Collection<Long> topics, String note) {
        Member moderator = access.require(Permission.MODERATE);
        ForumThread thread = items.held(ForumThread.class, threadId);
        PostRevision before = revisions.before(thread);
        thread.move(kind, topics);
        revisions.keep(before, thread, note, moderator, Instant.now());
        acceptedAnswers.follow(thread);
        stirred.fire(new QuestionStirred(threadId));
        announced.fire(Announced.on(thread, "forum.moved", moderator).saying(note));
        return thread;
    }

    /** The id in an address that somebody copied or typed. */
    static Optional<Long> named(String address) {
        Matcher found = ADDRESS.matcher(address == null ? "" : address.strip());
        return found.matches() ? Optional.of(Long.valueOf(found.group(1))) : Optional.empty();
    }

    /** Both threads, the one named first being the first; held in the order of their ids, as by everybody who needs two. */
    List<ForumThread> held(long threadId, long otherId, String field) {
        if (otherId < threadId) {
            ForumThread other = other(otherId, field);
            return List.of(items.held(ForumThread.class, threadId), other);
        }
        ForumThread thread = items.held(ForumThread.class, threadId);
        return List.of(thread, other(otherId, field));
    }

    private ForumThread other(long id, String field) {
        ForumThread other = em.find(ForumThread.class, id);
        if (other == null || !other.isVisibleTo(access.viewer())) {
            throw Refused.field(field, "duplicate.unknown");
        }
        return items.held(ForumThread.class, id);
    }
}
