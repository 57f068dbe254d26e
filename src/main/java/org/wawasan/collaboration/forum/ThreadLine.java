package org.wawasan.collaboration.forum;

import java.time.Duration;
import java.time.Instant;
import org.wawasan.knowledge.ResponseClock;
import org.wawasan.platform.i18n.Language;

/** A thread as a list shows it. */
public record ThreadLine(long id, ThreadKind kind, String title, String status, Language language, int votes, int replies, int lastNumber, Long authorId,
        String authorName, Instant created, Instant lastActivity) {

    public String getPath() {
        return ForumThread.path(id, title);
    }

    /** Where the first reply stands, or will stand, after the one of this number. */
    public String pathAfter(int number) {
        return Reply.path(getPath(), number + 1);
    }

    public boolean isQuestion() {
        return kind == ThreadKind.QUESTION;
    }

    public boolean isClosed() {
        return status.equals(ThreadStatus.CLOSED.name());
    }

    /** Whether it is a question that nobody has replied to. */
    public boolean isWaiting() {
        return isQuestion() && status.equals(ThreadStatus.OPEN.name());
    }

    /** Whether it has been waiting for longer than the company allows itself. */
    public boolean isOverdue() {
        return isWaiting() && ResponseClock.isOver(created);
    }

    /** Whole days since it was posted. */
    public long getDays() {
        return Duration.between(created, Instant.now()).toDays();
    }

    // Expression language of Faces 4 reads properties of beans only.

    public long getId() {
        return id;
    }

    public ThreadKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public String getStatus() {
        return status;
    }

    public Language getLanguage() {
        return language;
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
}
