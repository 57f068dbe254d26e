package org.wawasan.composition.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.wawasan.knowledge.ItemType;

/** What the portal already has that resembles a text somebody is about to post. */
@ApplicationScoped
public class Similar {

    /**
     * The items most similar to a text that the viewer may see, the most similar first.
     *
     * @param text a title, or a title and a body; too short a text resembles nothing
     * @param most how many at most, 20 at the most
     */
    public List<Hit> to(String text, Set<ItemType> types, int most) {
        return List.of();
    }
}
