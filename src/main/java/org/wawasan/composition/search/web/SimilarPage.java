package org.wawasan.composition.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.wawasan.composition.search.Similar;
import org.wawasan.knowledge.ItemType;
import org.wawasan.member.Access;
import org.wawasan.platform.security.RateLimits;
import org.wawasan.platform.web.Requests;

/** What is similar to a title that is being typed: {@code /search/similar?q=…&types=IDEA,THREAD}, a part of a page for similar.js. */
@Named
@RequestScoped
public class SimilarPage {

    private static final int MOST = 5;

    @Inject
    private HttpServletRequest request;
    @Inject
    private Similar similar;
    @Inject
    private Access access;
    @Inject
    private RateLimits limits;

    private List<SearchRow> rows;

    public void load() {
        limits.use("similar", Objects.toString(access.viewer().id(), Requests.clientAddress(request)), 90, Duration.ofMinutes(1));
        rows = similar.to(request.getParameter("q"), types(), MOST).stream().map(hit -> new SearchRow(hit, List.of())).toList();
    }

    private Set<ItemType> types() {
        Set<String> named = Set.of(Objects.toString(request.getParameter("types"), "").split(",", 9));
        Set<ItemType> types = EnumSet.noneOf(ItemType.class);
        Stream.of(ItemType.values()).filter(type -> named.contains(type.name())).forEach(types::add);
        return types;
    }

    public List<SearchRow> getRows() {
        return rows;
    }
}
