package org.wawasan.collaboration.idea;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.wawasan.knowledge.ResponseClock;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.text.Markdown;

/**
 * An idea as a list shows it.
 *
 * @param excerpt the beginning of the body, plain
 * @param topics  ids of the concepts it is filed under
 * @param voted   whether the viewer has voted for it
 */
public record IdeaLine(long id, String title, String excerpt, IdeaStatus status, Language language, Long authorId, String authorName,
        Instant created, int votes, int comments, List<Long> topics, boolean voted) {

    /** How much of the body a query reads for the excerpt. */
    static final int BEGINNING = 400;
    private static final int EXCERPT = 180;

    /** As a query finds it. */
    public IdeaLine(long id, String title, String beginning, String status, Language language, Long authorId, String authorName,
            Instant created, int votes, int comments) {
        this(id, title, Markdown.plain(beginning, EXCERPT), IdeaStatus.valueOf(status), language, authorId, authorName,
                created, votes, comments, List.of(), false);
    }

    IdeaLine with(List<Long> itsTopics, boolean itsVoted) {
        return new IdeaLine(id, title, excerpt, status, language, authorId, authorName, created, votes, comments, itsTopics, itsVoted);
    }

    /** Whether the company has not said anything to it yet. */
    public boolean isWaiting() {
        return status == IdeaStatus.NEW;
    }

    /** Whether it has been waiting for longer than the company allows itself. */
    public boolean isOverdue() {
        return isWaiting() && ResponseClock.isOver(created);
    }

    /** How many days the company allows itself. */
    public int getLimit() {
        return ResponseClock.days();
    }

    /** Whole days since it was submitted. */
    public long getDays() {
        return Duration.between(created, Instant.now()).toDays();
    }

    public String getPath() {
        return Idea.path(id, title);
    }

    // Expression language of Faces 4 reads properties of beans only.

    public Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public String getExcerpt() {
        return excerpt;
    }

    public IdeaStatus getStatus() {
        return status;
    }

    public Language getLanguage() {
        return language;
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

    public int getVotes() {
        return votes;
    }

    public int getComments() {
        return comments;
    }

    public List<Long> getTopics() {
        return topics;
    }

    public boolean isVoted() {
        return voted;
    }
}
