package org.wawasan.knowledge;

import java.util.Set;

/**
 * A text in which members are named.
 *
 * @param text    Markdown in which each name is a link to the member's page
 * @param members ids of those who were not named in it before
 */
public record Mentioned(String text, Set<Long> members) {

    public Mentioned {
        members = Set.copyOf(members);
    }
}
