package org.wawasan.composition.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import java.util.List;
import java.util.Set;
import org.wawasan.knowledge.ItemType;

/** Lets a test do something while the search engine is asked. */
@Specializes
@ApplicationScoped
public class WatchedSimilar extends Similar {

    private static volatile Runnable meanwhile = () -> { };

    /** Does this whenever the engine is asked by a text alone, until another thing is to be done. */
    public static void whileAsked(Runnable what) {
        meanwhile = what;
    }

    @Override
    public List<Hit> to(String text, Set<ItemType> types, int most) {
        meanwhile.run();
        return super.to(text, types, most);
    }
}
