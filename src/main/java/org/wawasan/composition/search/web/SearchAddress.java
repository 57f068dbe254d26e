package org.wawasan.composition.search.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.wawasan.composition.search.Facet;
import org.wawasan.composition.search.Question;
import org.wawasan.composition.search.Question.Order;
import org.wawasan.platform.web.Requests;

/**
 * A question as an address: {@code /search?q=brake&topic=brakes&type=idea&sort=newest&page=2}. A parameter may be there several
 * times; what means nothing is passed over.
 */
record SearchAddress(Question question) {

    private static final int MOST_CHOSEN = 20;

    /** @param known whether a facet has a value */
    static SearchAddress read(HttpServletRequest request, BiPredicate<Facet, String> known) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String[] values = request.getParameterValues(facet.getParameter());
            Set<String> usable = new LinkedHashSet<>();
            Stream.ofNullable(values).flatMap(Stream::of).limit(MOST_CHOSEN).filter(value -> known.test(facet, value)).forEach(usable::add);
            chosen.put(facet, usable);
        }
        String page = request.getParameter("page");
        return new SearchAddress(new Question(request.getParameter("q"), chosen, order(request.getParameter("sort")),
                page != null && page.matches("\\d{1,4}") ? Integer.parseInt(page) : 1));
    }

    private static Order order(String name) {
        return Stream.of(Order.values()).filter(order -> code(order).equals(name)).findFirst().orElse(Order.RELEVANCE);
    }

    static String code(Order order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

    /** The same question with other values of a facet chosen, from its first page on. */
    String choosing(Facet facet, Set<String> values) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        chosen.putAll(question.chosen());
        chosen.put(facet, values);
        return new SearchAddress(new Question(question.text(), chosen, question.order(), 1)).toString();
    }

    String ordered(Order order) {
        return new SearchAddress(new Question(question.text(), question.chosen(), order, 1)).toString();
    }

    String page(int number) {
        return new SearchAddress(new Question(question.text(), question.chosen(), question.order(), number)).toString();
    }

    String withoutFacets() {
        return new SearchAddress(new Question(question.text(), Map.of(), question.order(), 1)).toString();
    }

    @Override
    public String toString() {
        StringBuilder address = new StringBuilder("/search?q=").append(Requests.encode(question.text()));
        question.chosen().forEach((facet, values) -> values.stream().sorted().forEach(value ->
                address.append('&').append(facet.getParameter()).append('=').append(Requests.encode(value))));
        if (question.order() != (question.text().isEmpty() ? Order.NEWEST : Order.RELEVANCE)) {
            address.append("&sort=").append(code(question.order()));
        }
        if (question.page() > 1) {
            address.append("&page=").append(question.page());
        }
        return address.toString();
    }
}
