package org.wawasan.collaboration.idea;

import jakarta.persistence.Tuple;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.wawasan.platform.text.Comparison;

/** How the words of an idea changed: every wording beside the one that followed it, the latest first. */
public final class IdeaHistory {

    private final Idea idea;
    private final List<Change> changes = new ArrayList<>();
    private String nextTitle;
    private String nextBody;

    IdeaHistory(Idea idea) {
        this.idea = idea;
        this.nextTitle = idea.getTitle();
        this.nextBody = idea.getBody();
    }

    /** Adds the wording before those that are known. */
    void before(Tuple wording) {
        String title = wording.get("title", String.class);
        String body = wording.get("body", String.class);
        changes.add(new Change(Comparison.of(title, body, nextTitle, nextBody), wording.get("created", Timestamp.class).toInstant()));
        nextTitle = title;
        nextBody = body;
    }

    public Idea getIdea() {
        return idea;
    }

    public List<Change> getChanges() {
        return changes;
    }

    /** One change of the words. */
    public record Change(Comparison comparison, Instant when) {

        public Comparison getComparison() {
            return comparison;
        }

        public Instant getWhen() {
            return when;
        }
    }
}
