package org.wawasan.collaboration.forum.web;

import jakarta.inject.Inject;
import org.wawasan.collaboration.forum.EditRight;
import org.wawasan.collaboration.forum.EditSuggestion;
import org.wawasan.collaboration.forum.PostRevision;
import org.wawasan.collaboration.forum.Revisions;
import org.wawasan.collaboration.forum.Suggestions;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Access;
import org.wawasan.platform.text.Comparison;
import org.wawasan.platform.web.Redirect;

/**
 * Changing what was posted, while others may change it, too: whoever comes second sees what the first one did beside what they
 * typed, and saves again from there. Who may not change it at once suggests it; a suggestion that waits already is gone on with.
 */
abstract class Revising {

    @Inject
    private Revisions revisions;
    @Inject
    private Suggestions suggestions;
    @Inject
    private EditRight right;
    @Inject
    private Access access;
    @Inject
    private Redirect redirect;

    private String edits;
    private String note;
    private PostRevision theirs;
    private Comparison comparison;
    private boolean atOnce;
    private boolean late;
    private EditSuggestion waiting;

    /** Whether the form is shown for the first time, so that it has to be filled. */
    boolean begins() {
        return edits == null;
    }

    /** The words to begin with, where the form begins with the suggestion that waits already; else null. */
    EditSuggestion resumed(KnowledgeItem post) {
        atOnce = right.holds(post.getAuthor().getId(), post.getCreated());
        late = !atOnce && post.isBy(access.viewer());
        waiting = atOnce ? null : suggestions.mine(post.getId()).orElse(null);
        if (begins() && waiting != null) {
            edits = String.valueOf(waiting.getBasedOn());
            note = waiting.getNote();
            return waiting;
        }
        return null;
    }

    /** Sends the words to who decides about them. */
    void suggest(long postId, String title, String body) {
        done(suggestions.suggest(postId, title, body, basedOn(), note).path(), "notice.forum.suggested");
    }

    void done(String path, String notice) {
        redirect.to(path, notice);
    }

    /** Whether the author comes too late to change the words at once. */
    public boolean isLate() {
        return late;
    }

    /** Whether what is saved holds at once; else it is suggested. */
    public boolean isAtOnce() {
        return atOnce;
    }

    /** The suggestion that waits already, or null. */
    public EditSuggestion getWaiting() {
        return waiting;
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
