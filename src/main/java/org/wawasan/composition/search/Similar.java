package org.wawasan.composition.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.util.common.SearchException;
import org.wawasan.knowledge.ItemType;
import org.wawasan.knowledge.KnowledgeItem;

/** What the portal already has that resembles a text somebody is about to post. */
@ApplicationScoped
@Transactional
public class Similar {

    private static final Logger LOG = Logger.getLogger(Similar.class.getName());
    private static final int MOST = 20;
    /** A text without a body of its own has its title up to here at most. */
    private static final int LONGEST_TITLE = 120;
    private static final Pattern SENTENCE = Pattern.compile("\\A.{10,118}?[.?!](?=\\s)|\\A[^\\n]{1,120}(?=\\n)");

    @Inject
    private VisibleIndex index;
    @Inject
    private TitleSearch titles;
    @Inject
    private Hits hits;

    /** The items most similar to a text that has no body of its own. */
    public List<Hit> to(String text, Set<ItemType> types, int most) {
        return to(text, null, types, most);
    }

    /**
     * The items most similar to a draft that the viewer may see, the most similar first; see {@link Resemblance}. Where the
     * index does not answer, items with all the words in their title.
     *
     * @param title as far as it is typed; an empty one resembles nothing
     * @param body  as far as it is typed, may be null; without one, a long title is taken for a sentence and what follows it
     * @param most  how many at most, 20 at the most
     */
    public List<Hit> to(String title, String body, Set<ItemType> types, int most) {
        String head = body == null || body.isBlank() ? firstSentence(title) : title;
        Resemblance wanted = new Resemblance(head, head.equals(title) ? body : title.substring(head.length()));
        int bounded = Math.max(1, Math.min(MOST, most));
        if (wanted.isEmpty() || types.isEmpty()) {
            return List.of();
        }
        SearchWords words = SearchWords.of(head);
        try {
            SearchScope<Object> scope = index.scope();
            SearchPredicateFactory f = scope.predicate();
            SearchPredicate similar = f.bool().must(wanted.predicate(f))
                    .filter(f.terms().field(Fields.TYPE).matchingAny(types.stream().map(ItemType::getCode).toList())).toPredicate();
            return hits.of(index.located(scope, similar).fetchHits(bounded), new Marker(words, Match.LOOSE));
        } catch (SearchException e) {
            LOG.warning(() -> "The index does not answer, so similar titles are searched in the database: " + e.getMessage());
            Set<String> codes = types.stream().map(ItemType::getCode).collect(Collectors.toSet());
            return titles.find(new Question(head, Map.of(Facet.TYPE, codes), Question.Order.RELEVANCE, 1)).hits().stream().limit(bounded).toList();
        }
    }

    /**
     * Items of the same kind that resemble one that the portal has, by id: how well, as a share of how well the item resembles
     * itself. Empty where the index does not have the item yet.
     */
    public Map<Long, Double> shares(KnowledgeItem item, int most) {
        Resemblance wanted = new Resemblance(item.getTitle(), item.getBody());
        if (wanted.isEmpty()) {
            return Map.of();
        }
        SearchScope<Object> scope = index.scope();
        SearchPredicateFactory f = scope.predicate();
        List<VisibleIndex.Scored> found = index.scored(scope, f.bool().must(wanted.predicate(f))
                .filter(f.match().field(Fields.TYPE).matching(item.type().getCode())).toPredicate()).fetchHits(most + 1);
        Map<Long, Double> shares = new LinkedHashMap<>();
        found.stream().filter(one -> one.id() == item.getId()).findFirst().ifPresent(itself -> found.stream().filter(one -> one != itself)
                .forEach(one -> shares.put(one.id(), (double) one.score() / itself.score())));
        return shares;
    }

    private static String firstSentence(String text) {
        if (text == null || text.length() <= LONGEST_TITLE) {
            return text == null ? "" : text;
        }
        Matcher sentence = SENTENCE.matcher(text);
        return sentence.find() ? sentence.group() : text.substring(0, LONGEST_TITLE);
    }
}
