package org.wawasan.collaboration.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import org.wawasan.knowledge.Announced;
import org.wawasan.knowledge.Items;
import org.wawasan.member.Access;
import org.wawasan.member.Permission;

/** Naming the reply that answered a question, which is evidence that its author knows the matter; and taking that back. */
@ApplicationScoped
@Transactional
public class AcceptedAnswers {

    @Inject
    private Access access;
    @Inject
    private Items items;
    @Inject
    private Replies replies;
    @Inject
    private Event<AnswerAccepted> accepted;
    @Inject
    private Event<AnswerUnaccepted> unaccepted;
    @Inject
    private Event<AnswerRefiled> refiled;
    @Inject
    private Event<Announced> announced;

    /** Accepts a reply as the asker or a curator; another one accepted before no longer is. A second time changes nothing. */
    public Reply accept(long replyId) {
        Reply reply = decidable(replyId);
        if (!reply.isAccepted()) {
            store(reply, Instant.now(), reply.isBy(access.viewer()));
            announced.fire(Announced.on(reply, "forum.accepted", access.member()).alsoTo(Set.of(reply.getAuthor().getId())).saying(reply.getBody()));
        }
        return reply;
    }

    /** Takes the acceptance back, as the asker or a curator. A second time changes nothing. */
    public Reply unaccept(long replyId) {
        Reply reply = decidable(replyId);
        if (reply.isAccepted()) {
            takeBack(reply);
        }
        return reply;
    }

    /** Records that an acceptance was taken back, also elsewhere; the caller has authorised it. */
    public void takeBack(Reply reply) {
        reply.getThread().unaccept();
        end(reply);
    }

    /** Records an acceptance, also one made elsewhere or earlier; the caller has authorised it. */
    public void store(Reply reply, Instant when) {
        store(reply, when, false);
    }

    private void store(Reply reply, Instant when, boolean ownDoing) {
        ForumThread thread = reply.getThread();
        Reply before = thread.accept(reply);
        if (before != null) {
            end(before);
        }
        reply.accepted(true);
        tell(reply, when, ownDoing);
    }

    private void tell(Reply reply, Instant when, boolean ownDoing) {
        ForumThread thread = reply.getThread();
        if (!thread.isBy(reply.getAuthor())) {
            accepted.fire(new AnswerAccepted(thread.getId(), reply.getId(), reply.getAuthor().getId(), thread.getTopics(), when, ownDoing));
        }
    }

    /** The answer speaks for what its thread is about, also once that is filed elsewhere. */
    void follow(ForumThread thread) {
        if (thread.getAccepted() != null) {
            refiled.fire(new AnswerRefiled(thread.getAccepted().getId(), thread.getTopics()));
        }
    }

    /** Takes the acceptance of a reply that came to a thread which has another answer, or none. */
    void drop(Reply reply) {
        end(reply);
    }

    /** Gives a reply back the acceptance that it lost when its thread was merged. */
    void restore(Reply reply) {
        reply.getThread().keep(reply);
        reply.accepted(true);
        tell(reply, Instant.now(), false);
    }

    /** The thread is held first, as by everybody who changes it. */
    private Reply decidable(long replyId) {
        ForumThread thread = items.held(ForumThread.class, replies.threadOf(replyId));
        access.demand(thread.isBy(access.viewer()) || access.viewer().may(Permission.ACCEPT_ANSWERS), "accept an answer in " + thread.path());
        return items.held(Reply.class, replyId);
    }

    private void end(Reply reply) {
        reply.accepted(false);
        unaccepted.fire(new AnswerUnaccepted(reply.getThread().getId(), reply.getId()));
    }
}
