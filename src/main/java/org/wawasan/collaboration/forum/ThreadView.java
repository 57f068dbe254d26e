package org.wawasan.collaboration.forum;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.wawasan.knowledge.ResponseClock;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.text.Markdown;

/**
 * A thread as its page shows it, without the replies.
 *
 * @param beginning      of the body, as written
 * @param acceptedNumber place of the accepted answer, null where there is none
 * @param topicIds       concept ids in their order, joined by commas; null where there are none
 * @param promotions     how many steps of provenance it takes part in
 * @param duplicates     how many threads were closed as duplicates of it
 * @param transfers      how many merges and splits it takes part in
 * @param polled         whether it has a poll
 */
public record ThreadView(long id, ThreadKind kind, String title, String beginning, String bodyHtml, Language language, String status, int votes,
        int comments, int replies, int lastNumber, Integer acceptedNumber, Long authorId, String authorName, Instant created,
        Instant lastActivity, Instant edited, String topicIds, int promotions, int duplicates, int transfers, boolean polled) {

    /** How much of the body is read for the excerpt. */
    static final int BEGINNING = 300;
    private static final int EXCERPT = 160;

    public List<Long> topics() {
        return topicIds == null ? List.of() : Arrays.stream(topicIds.split(",")).map(Long::valueOf).toList();
    }

    public String getPath() {
        return ForumThread.path(id, title);
    }

    /** The beginning of the body, plain, for those who list the page. */
    public String getExcerpt() {
        return Markdown.plain(beginning, EXCERPT);
    }

    /** Whether replies went elsewhere, so that not every number stands here. */
    boolean hasGaps() {
        return lastNumber > replies;
    }

    /** Whether nobody has said anything for so long that a new thread might serve better. */
    public boolean isAsleep() {
        return lastActivity.isBefore(Instant.now().minus(Threads.SLEEP));
    }

    /** Whole days since it was posted. */
    public long getDays() {
        return Duration.between(created, Instant.now()).toDays();
    }

    public boolean isClosed() {
        return status.equals(ThreadStatus.CLOSED.name());
    }

    public boolean isQuestion() {
        return kind == ThreadKind.QUESTION;
    }

    /** Whether it is a question that nobody has replied to. */
    public boolean isWaiting() {
        return isQuestion() && status.equals(ThreadStatus.OPEN.name());
    }

    /** Whether it has been waiting for longer than the company allows itself. */
    public boolean isOverdue() {
        return isWaiting() && ResponseClock.isOver(created);
    }

    // Expression language of Faces 4 reads properties of beans only.

    public boolean isPolled() {
        return polled;
    }

    public long getId() {
        return id;
    }

    public ThreadKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public String getBodyHtml() {
        return bodyHtml;
    }

    public Language getLanguage() {
        return language;
    }

    public String getStatus() {
        return status;
    }

    public int getVotes() {
        return votes;
    }

    public int getReplies() {
        return replies;
    }

    public Long getAuthorId() {
        return authorId;
    }

    public String getAuthorName() {
        return authorName;
    }

    public Instant getCreated() {
        return created;
    }

    public Instant getLastActivity() {
        return lastActivity;
    }

    public Instant getEdited() {
        return edited;
    }
}
