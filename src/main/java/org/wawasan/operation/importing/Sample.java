package org.wawasan.operation.importing;

import java.time.Instant;
import java.util.List;
import org.wawasan.platform.i18n.Language;

/**
 * A row as it is stored, for the preview.
 *
 * @param title   null for what has none
 * @param excerpt beginning of the text, plain
 * @param topics  concept ids
 */
public record Sample(Thing thing, Outcome outcome, String title, String excerpt, String author, Language language, List<Long> topics,
        Instant created, long line) {

    // Expression language of Faces 4 reads properties of beans only.

    public Thing getThing() {
        return thing;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public String getTitle() {
        return title;
    }

    public String getExcerpt() {
        return excerpt;
    }

    public String getAuthor() {
        return author;
    }

    public Language getLanguage() {
        return language;
    }

    public Instant getCreated() {
        return created;
    }

    public long getLine() {
        return line;
    }
}
