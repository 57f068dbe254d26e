package org.wawasan.collaboration.idea;

import java.time.Instant;
import org.wawasan.platform.i18n.Language;

/** A planned release as the list of who decides shows it. */
public record PlannedLine(long ideaId, String title, Language language, Instant due, String byName, PlannedRelease.HeldUp heldUp) {

    public String getPath() {
        return Idea.path(ideaId, title) + "/release";
    }

    // Expression language of Faces 4 reads properties of beans only.

    public String getTitle() {
        return title;
    }

    public Language getLanguage() {
        return language;
    }

    public Instant getDue() {
        return due;
    }

    public String getByName() {
        return byName;
    }

    public PlannedRelease.HeldUp getHeldUp() {
        return heldUp;
    }
}
