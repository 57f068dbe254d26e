package org.wawasan.competence.expertise;

import java.time.Instant;
import org.wawasan.platform.i18n.Language;

/** Something that a person wrote, as their page lists it. */
public record Contribution(String path, String title, Language language, Instant created) {

    public String getPath() {
        return path;
    }

    public String getTitle() {
        return title;
    }

    public Language getLanguage() {
        return language;
    }

    public Instant getCreated() {
        return created;
    }
}
