package org.wawasan.composition.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wawasan.composition.taxonomy.Concept;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.ItemType;
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
    @Inject
    private Taxonomy taxonomy;

    /** Items of what was chosen with all the words in the title, in the order that is asked for; without words all of them. */
    Found find(Question question) {
        SearchWords words = SearchWords.of(question.text());
        String all = words.parts().stream().flatMap(part -> Stream.of(part.text().split("[^\\p{L}\\p{M}\\p{N}]+")))
                .filter(word -> word.length() >= SHORTEST).map(word -> "+" + word + "*").collect(Collectors.joining(" "));
        if (all.isEmpty() && !question.text().isEmpty()) {
            return new Found(List.of(), 0, Map.of(), Match.EXACT, true);
        }
        Map<String, Object> values = new HashMap<>(Map.of("visibilities", access.viewer().visibilities().stream().map(Enum::name).toList()));
        StringBuilder from = new StringBuilder(" from knowledge_item i where i.visibility in (:visibilities)");
        if (!all.isEmpty()) {
            from.append(" and match (i.title) against (:words in boolean mode)");
            values.put("words", all);
        }
        question.chosen().forEach((facet, chosen) -> {
            from.append(" and ").append(condition(facet));
            values.put(facet.getParameter(), values(facet, chosen));
        });
        List<?> ids = query("select i.id" + from + order(question.order()), values)
                .setFirstResult((question.page() - 1) * Question.PAGE_SIZE).setMaxResults(Question.PAGE_SIZE).getResultList();
        long total = (Long) query("select count(*)" + from, values).getSingleResult();
        return new Found(ids.isEmpty() ? List.of() : hits.ofItems(ids.stream().map(Long.class::cast).toList(), new Marker(words, Match.EXACT)),
                total, Map.of(), Match.EXACT, true);
    }

    private Query query(String sql, Map<String, Object> values) {
        Query query = em.createNativeQuery(sql, Long.class);
        values.forEach(query::setParameter);
        return query;
    }

    private static String order(Question.Order order) {
        return " order by " + switch (order) {
            case RELEVANCE -> "match (i.title) against (:words in boolean mode) desc, ";
            case NEWEST -> "i.created desc, ";
            case VOTES -> "i.votes desc, i.created desc, ";
        } + "i.id desc";
    }

    private static String condition(Facet facet) {
        return switch (facet) {
            case TYPE -> "i.kind in (:type)";
            case ASPECT -> "i.kind in (:aspect)";
            case LANGUAGE -> "i.language in (:language)";
            case STATUS -> "concat(i.kind, '.', i.status) in (:status)";
            case TOPIC -> "exists (select 1 from knowledge_item_topic t where t.item_id = i.id and t.concept_id in (:topic))";
        };
    }

    /** What was chosen, as the columns have it; something that is nowhere, where there is no such thing. */
    private Collection<?> values(Facet facet, Set<String> chosen) {
        Collection<?> values = switch (facet) {
            case TYPE, LANGUAGE, STATUS -> chosen.stream().map(code -> code.toUpperCase(Locale.ROOT)).toList();
            case ASPECT -> Stream.of(ItemType.values()).filter(type -> chosen.contains(type.aspect().getCode())).map(Enum::name).toList();
            case TOPIC -> chosen.stream().flatMap(notation -> taxonomy.byNotation(Taxonomy.TOPICS, notation).stream()).map(Concept::id)
                    .flatMap(id -> taxonomy.withNarrower(id).stream()).toList();
        };
        return values.isEmpty() ? List.of(facet.isConcept() ? -1L : "") : values;
    }
}
