package org.wawasan.collaboration.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wawasan.knowledge.Bookmarks;
import org.wawasan.knowledge.Chain;
import org.wawasan.knowledge.Comments;
import org.wawasan.knowledge.Follows;
import org.wawasan.knowledge.ProvenanceChain;
import org.wawasan.knowledge.Votes;
import org.wawasan.member.Access;
import org.wawasan.platform.Moved;
import org.wawasan.platform.NotFound;

/**
 * Pages of threads. The one that visitors come to most, so it asks the database as little as can be: for the thread, for the
 * replies, for the comments where there are any, and seldom for the accepted answer and for what was made of them; for
 * members also for what they voted for, bookmarked, watch and have read.
 */
@ApplicationScoped
@Transactional
public class Conversations {

    @Inject
    private Threads threads;
    @Inject
    private Replies replies;
    @Inject
    private Comments comments;
    @Inject
    private Votes votes;
    @Inject
    private Follows follows;
    @Inject
    private Bookmarks bookmarks;
    @Inject
    private Readings readings;
    @Inject
    private Places places;
    @Inject
    private Access access;
    @Inject
    private ProvenanceChain provenance;

    /**
     * The page of a thread that begins after the reply of that number.
     *
     * @param from id of a comment with which the part of the comments on the same post begins, or null: of other posts, the newest
     * @throws NotFound where there is no such thread for the viewer, or no such page
     */
    public Conversation page(long threadId, int after, Long from) {
        ThreadView thread = threads.find(threadId).orElseThrow(() -> new Moved(places.of(threadId)));
        if (after != 0 && after >= thread.lastNumber()) {
            throw new NotFound("replies after " + after + " of thread " + threadId);
        }
        List<ReplyLine> shown = thread.lastNumber() == 0 ? List.of() : replies.beyond(threadId, after, Reply.PAGE);
        ReplyLine accepted = after == 0 && thread.acceptedNumber() != null ? accepted(thread, shown) : null;

        List<Long> ids = new ArrayList<>();
        List<Long> commented = new ArrayList<>();
        Map<Long, Chain> made = new HashMap<>();
        look(thread.id(), thread.comments(), thread.promotions(), ids, commented, made);
        for (ReplyLine reply : shown) {
            look(reply.id(), reply.comments(), reply.promotions(), ids, commented, made);
        }
        if (accepted != null && !shown.contains(accepted)) {
            look(accepted.id(), accepted.comments(), accepted.promotions(), ids, commented, made);
        }
        Integer read = access.viewer().isSignedIn() ? readings.among(List.of(threadId)).get(threadId) : null;
        Conversation page = new Conversation(thread, after, shown, accepted, comments.ofAll(commented, from), made, votes.castAmong(ids),
                bookmarks.among(ids), follows.watch(threadId), read, previousPage(thread, after), lastPage(thread));
        if (access.viewer().isSignedIn() && (read == null || read < page.getLast())) {
            readings.note(threadId, page.getLast());
        }
        return page;
    }

    /** Pages follow from the numbers alone, as long as every number stands here. */
    private int previousPage(ThreadView thread, int after) {
        return after > 0 && thread.hasGaps() ? replies.pageUpTo(thread.id(), after) : Math.max(0, after - Reply.PAGE);
    }

    private int lastPage(ThreadView thread) {
        return thread.hasGaps() ? replies.pageUpTo(thread.id(), thread.lastNumber()) : Reply.pageOf(thread.lastNumber());
    }

    private ReplyLine accepted(ThreadView thread, List<ReplyLine> shown) {
        return shown.stream().filter(ReplyLine::isAccepted).findFirst()
                .or(() -> replies.numbered(thread.id(), thread.acceptedNumber())).orElse(null);
    }

    private void look(long id, int itsComments, int itsPromotions, List<Long> ids, List<Long> commented, Map<Long, Chain> made) {
        ids.add(id);
        if (itsComments > 0) {
            commented.add(id);
        }
        if (itsPromotions > 0) {
            made.put(id, provenance.of(id));
        }
    }
}
