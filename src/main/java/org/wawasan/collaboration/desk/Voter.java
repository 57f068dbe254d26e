package org.wawasan.collaboration.desk;

import java.time.Instant;

/** A member who voted for an idea, and when. */
public record Voter(Long id, String name, Instant created) {

    // Expression language of Faces 4 reads properties of beans only.

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public Instant getCreated() {
        return created;
    }
}
