package org.wawasan.collaboration.forum;

import java.time.Instant;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.text.Markdown;

/**
 * A reply as the page of its thread shows it.
 *
 * @param promotions how many steps of provenance it takes part in
 */
public record ReplyLine(long id, int number, boolean official, String status, String bodyHtml, Language language, int votes,
        int comments, Long authorId, String authorName, Instant created, Instant edited, int promotions) {

    private static final int EXCERPT = 120;

    public boolean isAccepted() {
        return status.equals(ReplyStatus.ACCEPTED.name());
    }

    /** Address of its place, given that of the thread. */
    public String path(String thread) {
        return Reply.path(thread, number);
    }

    /** The beginning of its words, plain. */
    public String getExcerpt() {
        return Markdown.plainOfHtml(bodyHtml, EXCERPT);
    }

    // Expression language of Faces 4 reads properties of beans only.

    public long getId() {
        return id;
    }

    public int getNumber() {
        return number;
    }

    public boolean isOfficial() {
        return official;
    }

    public String getBodyHtml() {
        return bodyHtml;
    }

    public Language getLanguage() {
        return language;
    }

    public int getVotes() {
        return votes;
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

    public Instant getEdited() {
        return edited;
    }
}
