package org.wawasan.content.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.wawasan.content.article.Contribution;

/** Draws by lot, and the same again for the same lots: nobody chooses what is rated. */
final class Draw {

    static final int MOST_OF_AN_AUTHOR = 5;

    private Draw() {
    }

    /** @param lot of an edition by its id; those with the lowest are drawn */
    static List<Contribution> of(List<Contribution> all, LongFunction<String> lot) {
        Map<Long, List<Contribution>> ofAuthors = all.stream().distinct().collect(Collectors.groupingBy(Contribution::authorId, TreeMap::new, Collectors.toList()));
        return ofAuthors.values().stream().flatMap(ofOne -> {
            Map<Contribution, String> lots = ofOne.stream().collect(Collectors.toMap(one -> one, one -> lot.apply(one.editionId())));
            return ofOne.stream().sorted(Comparator.comparing(lots::get)).limit(MOST_OF_AN_AUTHOR);
        }).toList();
    }
}
