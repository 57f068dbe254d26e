package org.wawasan.composition.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.util.common.SearchException;
import org.wawasan.knowledge.ItemType;

/** What the portal already has that resembles a text somebody is about to post. */
@ApplicationScoped
@Transactional
public class Similar {

    private static final Logger LOG = Logger.getLogger(Similar.class.getName());
    private static final int MOST = 20;
    private static final int LONGEST = 600;
    private static final int MOST_WORDS = 32;

    @Inject
    private VisibleIndex index;
    @Inject
    private TitleSearch titles;
    @Inject
    private Hits hits;

    /**
     * The items most similar to a text that the viewer may see, the most similar first. Of many words a third must be
     * found, of few two. Where the index does not answer, items with all the words in their title.
     *
     * @param text a title, or a title and the beginning of a body; an empty one resembles nothing
     * @param most how many at most, 20 at the most
     */
    public List<Hit> to(String text, Set<ItemType> types, int most) {
        SearchWords words = SearchWords.of(text, LONGEST, MOST_WORDS);
        int bounded = Math.max(1, Math.min(MOST, most));
        if (words.isEmpty() || types.isEmpty()) {
            return List.of();
        }
        try {
            SearchScope<Object> scope = index.scope();
            SearchPredicateFactory f = scope.predicate();
            SearchPredicate similar = f.bool().must(Match.LOOSE.of(words, f, least(words.parts().size())))
                    .filter(f.terms().field(Fields.TYPE).matchingAny(types.stream().map(ItemType::getCode).toList())).toPredicate();
            return hits.of(index.located(scope, similar).fetchHits(bounded), new Marker(words, Match.LOOSE));
        } catch (SearchException e) {
            LOG.warning(() -> "The index does not answer, so similar titles are searched in the database: " + e.getMessage());
            return titles.find(words, 0, bounded).stream().filter(hit -> types.contains(hit.type())).toList();
        }
    }

    private static int least(int words) {
        return Math.min(words, Math.max(2, words / 3));
    }
}
