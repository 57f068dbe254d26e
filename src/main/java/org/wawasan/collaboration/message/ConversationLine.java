package org.wawasan.collaboration.message;

import java.time.Instant;
import org.wawasan.platform.text.Markdown;

/**
 * A conversation as the list shows it.
 *
 * @param lastAuthor who wrote the last message; null where the member has not been there for one yet
 * @param lastWords  its beginning, Markdown; null likewise
 */
public record ConversationLine(long id, String subject, int fromNumber, int readNumber, int lastNumber, Instant lastActivity, boolean muted,
        String lastAuthor, String lastWords) {

    static final int BEGINNING = 500;

    private static final int EXCERPT = 160;

    /** Address of the conversation, where it goes on for the member. */
    public String getPath() {
        return Conversation.path(id, subject) + (getUnread() > 0 ? "#new" : lastNumber > fromNumber ? "#message-" + lastNumber : "");
    }

    /** How many messages the member has not read. */
    public int getUnread() {
        return lastNumber - readNumber;
    }

    /** What was said last; empty where the member has not been there for it. */
    public String getExcerpt() {
        return lastWords == null ? "" : lastAuthor + ": " + Markdown.plain(lastWords, EXCERPT);
    }

    // Expression language of Faces 4 reads properties of beans only.

    public long getId() {
        return id;
    }

    public String getSubject() {
        return subject;
    }

    public Instant getLastActivity() {
        return lastActivity;
    }

    public boolean isMuted() {
        return muted;
    }
}
