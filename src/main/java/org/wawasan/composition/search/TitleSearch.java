package org.wawasan.composition.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wawasan.member.Access;

/** The plain search of titles in the database (its full-text index) that answers while the search engine is out of reach. */
@ApplicationScoped
class TitleSearch {

    /** Shorter words are not in the database's full-text index. */
    private static final int SHORTEST = 3;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Hits hits;

    /** Items with all the words in the title, the best first, one page of them. */
    List<Hit> find(SearchWords words, int first, int most) {
        String all = words.parts().stream().flatMap(part -> Stream.of(part.text().split("[^\\p{L}\\p{M}\\p{N}]+")))
                .filter(word -> word.length() >= SHORTEST).map(word -> "+" + word + "*").collect(Collectors.joining(" "));
        if (all.isEmpty()) {
            return List.of();
        }
        List<?> ids = em.createNativeQuery("""
                select id from knowledge_item where match (title) against (:words in boolean mode) and visibility in (:visibilities)
                order by match (title) against (:words in boolean mode) desc, id desc""", Long.class)
                .setParameter("words", all)
                .setParameter("visibilities", access.viewer().visibilities().stream().map(Enum::name).toList())
                .setFirstResult(first).setMaxResults(most).getResultList();
        return ids.isEmpty() ? List.of() : hits.ofItems(ids.stream().map(Long.class::cast).toList(), new Marker(words, Match.EXACT));
    }
}
