package org.wawasan.competence.expertise;

import java.time.Instant;

/** Something that a person wrote, as their page lists it. */
public record Contribution(String path, String title, Instant created) {

    public String getPath() {
        return path;
    }

    public String getTitle() {
        return title;
    }

    public Instant getCreated() {
        return created;
    }
}
