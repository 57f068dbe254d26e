package org.wawasan.composition.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What somebody wants to find.
 *
 * @param text   their words; empty means everything
 * @param chosen values by facet, as an address names them (topics by notation); any of the values of each facet will do
 * @param order  without words nothing is more relevant than the rest, so the newest come first
 * @param page   from 1 to {@link #LAST_PAGE}
 */
public record Question(String text, Map<Facet, Set<String>> chosen, Order order, int page) {

    public static final int PAGE_SIZE = 20;
    /** Nobody reads further; what stands there is better found by other words. */
    public static final int LAST_PAGE = 50;

    /** In which order what is found is shown. */
    public enum Order {
        RELEVANCE, NEWEST, VOTES
    }

    public Question {
        text = text == null ? "" : text.strip();
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, Set.copyOf(values));
            }
        });
        chosen = copy;
        order = text.isEmpty() && order == Order.RELEVANCE ? Order.NEWEST : order;
        page = Math.max(1, Math.min(LAST_PAGE, page));
    }

    public static Question of(String text) {
        return new Question(text, Map.of(), Order.RELEVANCE, 1);
    }

    Set<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }
}
