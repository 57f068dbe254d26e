package org.wawasan.collaboration.forum;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wawasan.knowledge.Chain;
import org.wawasan.knowledge.CommentPart;
import org.wawasan.knowledge.Watch;

/**
 * One page of a thread: the thread itself, {@value Reply#PAGE} of its replies and what hangs on them.
 *
 * @param after    number of the last reply before those shown, 0 on the first page
 * @param accepted the accepted answer on the first page, wherever its place is; else null
 * @param comments by item id
 * @param made     what the thread and the replies shown came from and became, by item id
 * @param voted    ids of the items for which the viewer has voted
 * @param read     number of the last reply that the viewer had read before, null for visitors and at the first time
 * @param previousPage where the page before begins
 * @param lastPage where the last page begins
 */
public record Conversation(ThreadView thread, int after, List<ReplyLine> replies, ReplyLine accepted, Map<Long, CommentPart> comments,
        Map<Long, Chain> made, Set<Long> voted, Set<Long> bookmarked, Watch watch, Integer read, int previousPage, int lastPage) {

    public boolean isFirst() {
        return after == 0;
    }

    /** Number of the last reply shown. */
    public int getLast() {
        return replies.isEmpty() ? after : replies.get(replies.size() - 1).number();
    }

    /** Where the following page begins, or null on the last. */
    public Integer getNext() {
        return getLast() < thread.lastNumber() ? Integer.valueOf(getLast()) : null;
    }

    /** Where the page before begins, or null on the first. */
    public Integer getPrevious() {
        return after == 0 ? null : Integer.valueOf(previousPage);
    }

    /** Where the last page begins. */
    public int getEnd() {
        return lastPage;
    }

    /** Number of the first reply shown that is new to the viewer, or null. */
    public Integer getFirstNew() {
        return read == null ? null : replies.stream().map(ReplyLine::number).filter(number -> number > read).findFirst().orElse(null);
    }

    // Expression language of Faces 4 reads properties of beans only.

    public ThreadView getThread() {
        return thread;
    }

    public int getAfter() {
        return after;
    }

    public boolean isFollowing() {
        return watch == Watch.WATCHING;
    }

    public Watch getWatch() {
        return watch;
    }
}
