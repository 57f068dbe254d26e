package org.wawasan.content.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wawasan.composition.search.Found;
import org.wawasan.composition.search.Hit;
import org.wawasan.composition.search.Match;
import org.wawasan.composition.search.PortalSearch;
import org.wawasan.composition.search.Question;
import org.wawasan.composition.search.TopicsNamed;
import org.wawasan.composition.taxonomy.Concept;
import org.wawasan.knowledge.ItemType;

/** Words that were searched in vain are a gap until a visitor's search finds something that has them all. */
@ApplicationScoped
public class SearchGaps implements GapSource {

    private static final int MOST_TOPICS = 3;
    private static final Set<ItemType> ITEMS = Set.of(ItemType.ARTICLE, ItemType.THREAD, ItemType.IDEA, ItemType.REPLY);

    @Inject
    private FailedSearches searches;
    @Inject
    private PortalSearch search;
    @Inject
    private TopicsNamed topicsNamed;

    @Override
    public Set<GapKind> kinds() {
        return Set.of(GapKind.SEARCH);
    }

    @Override
    public List<Missing> missing(GapKind kind, int most) {
        return searches.wanted(most).stream().map(this::missing).toList();
    }

    @Override
    public Map<String, Look> look(GapKind kind, Collection<String> subjects) {
        Map<String, Look> looks = new HashMap<>();
        for (FailedSearch wanted : searches.wanted(subjects)) {
            Optional<Found> found = found(wanted.getWords());
            if (found.isPresent()) {
                searches.found(wanted.getWords());
                looks.put(wanted.getWords(), Look.filledBy(found.get().hits().stream().filter(hit -> ITEMS.contains(hit.type())).map(Hit::id).findFirst().orElse(null)));
            } else {
                looks.put(wanted.getWords(), Look.still(missing(wanted)));
            }
        }
        return looks;
    }

    /** What has all the words; while the index does not answer, nothing is decided. */
    private Optional<Found> found(String words) {
        Found found = search.find(Question.of(words));
        return found.plain() || found.match() == Match.LOOSE || found.total() == 0 ? Optional.empty() : Optional.of(found);
    }

    private Missing missing(FailedSearch wanted) {
        return new Missing(GapKind.SEARCH, wanted.getWords(), wanted.getWords(), wanted.getLanguage(), null, null,
                topicsNamed.in(wanted.getWords(), MOST_TOPICS).stream().map(Concept::id).collect(Collectors.toSet()),
                wanted.getAsked(), wanted.getFirstAsked(), wanted.getLastAsked());
    }
}
