package org.wawasan.content.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.wawasan.composition.search.Searched;
import org.wawasan.platform.TooManyRequests;
import org.wawasan.platform.security.RateLimits;

/**
 * Which searches count: the same searcher once a day for the same words, and for so many different ones an hour, so that nobody
 * makes the figures alone. What could name a person is masked.
 */
@ApplicationScoped
class CountedSearch {

    @Inject
    private RateLimits limits;

    /**
     * The words to be counted; empty where too little is left of them, or the search is one too many.
     *
     * @param as        what they are counted as
     * @param mostOfOne different words of one searcher an hour
     * @param most      searches of all an hour
     */
    Optional<String> words(Searched searched, String as, int mostOfOne, int most) {
        return Masking.mask(searched.text()).filter(words -> counts(words, searched.searcher(), as, mostOfOne, most));
    }

    private boolean counts(String words, String searcher, String as, int mostOfOne, int most) {
        try {
            limits.use(as + ' ' + words, searcher, 1, Duration.ofDays(1));
            limits.use(as, searcher, mostOfOne, Duration.ofHours(1));
            limits.use(as, "portal", most, Duration.ofHours(1));
            return true;
        } catch (TooManyRequests flood) {
            return false;
        }
    }
}
