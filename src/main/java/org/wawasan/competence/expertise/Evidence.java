package org.wawasan.competence.expertise;

import java.time.Instant;

/** One thing that shows what a person knows, as the list behind "why?" tells it. */
public record Evidence(EvidenceKind kind, String path, String title, Instant when) {

    public EvidenceKind getKind() {
        return kind;
    }

    public String getPath() {
        return path;
    }

    public String getTitle() {
        return title;
    }

    public Instant getWhen() {
        return when;
    }
}
