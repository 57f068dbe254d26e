package org.wawasan.composition.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.util.common.SearchException;
import org.wawasan.composition.taxonomy.Concept;
import org.wawasan.composition.taxonomy.Taxonomy;

/**
 * The one search over everything. All words are wanted first; where that finds little, slips of the keys are forgiven, and where
 * it finds nothing, some of the words will do. Where the index does not answer, the titles in the database do.
 */
@ApplicationScoped
@Transactional
public class PortalSearch {

    private static final Logger LOG = Logger.getLogger(PortalSearch.class.getName());
    /** With so many hits nobody needs a more tolerant reading of the words. */
    private static final int PLENTY = 3;
    private static final int MOST_VALUES = 5_000;

    @Inject
    private VisibleIndex index;
    @Inject
    private TitleSearch titles;
    @Inject
    private Hits hits;
    @Inject
    private Taxonomy taxonomy;

    /** What the viewer may see of what the question finds. */
    public Found find(Question question) {
        try {
            return inIndex(question, SearchWords.of(question.text()));
        } catch (SearchException e) {
            LOG.warning(() -> "The index does not answer, so titles are searched in the database: " + e.getMessage());
            return titles.find(question);
        }
    }

    private Found inIndex(Question question, SearchWords words) {
        SearchScope<Object> scope = index.scope();
        Match match = question.text().isEmpty() ? Match.EXACT : exactEnough(scope, words);
        SearchPredicate asked = question.text().isEmpty() ? scope.predicate().matchAll().toPredicate() : match.of(words, scope.predicate());
        Set<Facet> free = EnumSet.allOf(Facet.class);
        free.removeAll(question.chosen().keySet());

        var query = index.located(scope, narrowed(scope, asked, question, null));
        free.forEach(facet -> count(query, facet));
        SearchResult<Located> result = query
                .sort(f -> switch (question.order()) {
                    case RELEVANCE -> f.composite().add(f.score()).add(f.field(Fields.VOTES).desc()).add(f.field(Fields.CREATED).desc());
                    case NEWEST -> f.field(Fields.CREATED).desc();
                    case VOTES -> f.composite().add(f.field(Fields.VOTES).desc()).add(f.field(Fields.CREATED).desc());
                })
                .fetch((question.page() - 1) * Question.PAGE_SIZE, Question.PAGE_SIZE);

        Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        free.forEach(facet -> counts.put(facet, counts(result, facet)));
        question.chosen().keySet().forEach(facet -> {
            var others = index.counted(scope, narrowed(scope, asked, question, facet));
            count(others, facet);
            counts.put(facet, counts(others.fetch(0), facet));
        });
        return new Found(hits.of(result.hits(), new Marker(words, match)), result.total().hitCount(), counts, match, false);
    }

    /** Decided by the words alone, so that narrowing down what was found never changes how the words are taken. */
    private Match exactEnough(SearchScope<Object> scope, SearchWords words) {
        long exact = hitCount(scope, words, Match.EXACT);
        if (exact >= PLENTY) {
            return Match.EXACT;
        }
        long tolerant = hitCount(scope, words, Match.TOLERANT);
        if (tolerant == 0) {
            return Match.LOOSE;
        }
        return tolerant > exact ? Match.TOLERANT : Match.EXACT;
    }

    private long hitCount(SearchScope<Object> scope, SearchWords words, Match match) {
        return index.counted(scope, match.of(words, scope.predicate())).fetchTotalHitCount();
    }

    /** What was asked, narrowed down to what was chosen of each facet but one. */
    private SearchPredicate narrowed(SearchScope<Object> scope, SearchPredicate asked, Question question, Facet but) {
        SearchPredicateFactory f = scope.predicate();
        BooleanPredicateClausesStep<?> all = f.bool().must(asked);
        question.chosen().forEach((facet, values) -> {
            if (facet != but) {
                Set<?> terms = facet.isConcept() ? conceptIds(values) : values;
                all.filter(terms.isEmpty() ? f.matchNone() : f.terms().field(facet.field()).matchingAny(terms));
            }
        });
        return all.toPredicate();
    }

    private Set<Long> conceptIds(Set<String> notations) {
        return notations.stream().flatMap(notation -> taxonomy.byNotation(Taxonomy.TOPICS, notation).stream()).map(Concept::id)
                .collect(Collectors.toSet());
    }

    private static void count(SearchQueryOptionsStep<?, ?, ?, ?, ?> query, Facet facet) {
        if (facet.isConcept()) {
            query.aggregation(AggregationKey.<Map<Long, Long>>of(facet.name()), f -> f.terms().field(facet.field(), Long.class).maxTermCount(MOST_VALUES));
        } else {
            query.aggregation(AggregationKey.<Map<String, Long>>of(facet.name()), f -> f.terms().field(facet.field(), String.class).maxTermCount(MOST_VALUES));
        }
    }

    private Map<String, Long> counts(SearchResult<?> result, Facet facet) {
        if (!facet.isConcept()) {
            return result.aggregation(AggregationKey.<Map<String, Long>>of(facet.name()));
        }
        Map<String, Long> byNotation = new HashMap<>();
        result.aggregation(AggregationKey.<Map<Long, Long>>of(facet.name())).forEach((id, count) ->
                taxonomy.concept(id).filter(concept -> concept.scheme().equals(Taxonomy.TOPICS))
                        .ifPresent(concept -> byNotation.put(concept.notation(), count)));
        return byNotation;
    }
}
