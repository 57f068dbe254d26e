package org.wawasan.content.article;

import java.util.List;
import org.wawasan.member.Member;

/**
 * An edition as its form opens it: its latest words, whether they are shown or wait.
 *
 * @param topics notations
 * @param source the edition that this one translates, or null
 * @param editor who made the latest revision
 */
public record WorkingCopy(Edition edition, Revision latest, List<String> topics, Edition source, Member editor) {

    public Edition getEdition() {
        return edition;
    }

    public Revision getLatest() {
        return latest;
    }

    public Edition getSource() {
        return source;
    }

    public Member getEditor() {
        return editor;
    }

    public EditionStatus getStatus() {
        return edition.status();
    }

    /** Whether the edition that this one translates has been changed since. */
    public boolean isStale() {
        return source != null && source.getShownRevision() > edition.getTranslatedRevision();
    }
}
