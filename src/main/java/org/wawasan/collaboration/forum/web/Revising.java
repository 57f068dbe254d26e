package org.wawasan.collaboration.forum.web;

import jakarta.inject.Inject;
import org.wawasan.collaboration.forum.PostRevision;
import org.wawasan.collaboration.forum.Revisions;
import org.wawasan.platform.text.Comparison;

/**
 * Changing what was posted, while others may change it, too: whoever comes second sees what the first one did beside what they
 * typed, and saves again from there.
 */
abstract class Revising {

    @Inject
    private Revisions revisions;

    private String edits;
    private String note;
    private PostRevision theirs;
    private Comparison comparison;

    /** Whether the form is shown for the first time, so that it has to be filled. */
    boolean begins() {
        return edits == null;
    }

    /** Takes note of the state that the writer is shown. */
    void shows(long itemId, int itsEdits, String itsTitle, String itsBody, String title, String body) {
        if (!begins() && basedOn() != itsEdits) {
            theirs = revisions.latest(itemId).orElse(null);
            comparison = Comparison.of(itsTitle, itsBody, title == null ? "" : title, body == null ? "" : body);
        }
        edits = String.valueOf(itsEdits);
    }

    /** What the form carries along; what is no number is no state that anybody has seen. */
    int basedOn() {
        return edits != null && edits.matches("\\d{1,9}") ? Integer.parseInt(edits) : -1;
    }

    /** The wording that somebody else saved meanwhile; usually null. */
    public PostRevision getTheirs() {
        return theirs;
    }

    /** What was saved meanwhile beside what was typed; usually null. */
    public Comparison getComparison() {
        return comparison;
    }

    /** How often the words had been changed when they were given to the editor. */
    public String getEdits() {
        return edits;
    }

    public void setEdits(String edits) {
        this.edits = edits;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
