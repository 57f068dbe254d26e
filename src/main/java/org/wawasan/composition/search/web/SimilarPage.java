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
import org.wawasan.knowledge.Votes;
import org.wawasan.member.Access;
import org.wawasan.platform.security.RateLimits;
import org.wawasan.platform.web.Requests;

/** What is similar to a title that is being typed: {@code /search/similar?q=…&body=…&types=IDEA,THREAD&most=5}, a part of a page for similar.js. */
@Named
@RequestScoped
public class SimilarPage {

    private static final int USUAL = 5;
    private static final int MOST = 20;

    @Inject
    private HttpServletRequest request;
    @Inject
    private Similar similar;
    @Inject
    private Access access;
    @Inject
    private RateLimits limits;

    @Inject
    private Votes votes;

    private List<SearchRow> rows;
    private Set<Long> voted;

    public void load() {
        limits.use("similar", Objects.toString(access.viewer().id(), Requests.clientNetwork(request)), 90, Duration.ofMinutes(1));
        rows = similar.to(request.getParameter("q"), request.getParameter("body"), types(), most()).stream().map(hit -> new SearchRow(hit, List.of())).toList();
        voted = votes.castAmong(rows.stream().map(row -> row.hit().id()).toList());
    }

    private int most() {
        String asked = Objects.toString(request.getParameter("most"), "");
        return asked.matches("[1-9]\\d?") ? Math.min(MOST, Integer.parseInt(asked)) : USUAL;
    }

    private Set<ItemType> types() {
        Set<String> named = Set.of(Objects.toString(request.getParameter("types"), "").split(",", 9));
        Set<ItemType> types = EnumSet.noneOf(ItemType.class);
        Stream.of(ItemType.values()).filter(type -> named.contains(type.name())).forEach(types::add);
        return types;
    }

    /** Whether the viewer may give an idea their vote instead of proposing it once more. */
    public boolean mayVoteFor(SearchRow row) {
        return access.viewer().isSignedIn() && row.hit().type() == ItemType.IDEA && row.hit().open() && !hasVotedFor(row);
    }

    public boolean hasVotedFor(SearchRow row) {
        return voted.contains(row.hit().id());
    }

    public List<SearchRow> getRows() {
        return rows;
    }
}
