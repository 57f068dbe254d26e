package org.wawasan.content.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.wawasan.content.article.Contribution;
import org.wawasan.platform.security.ServerSecret;

/** What is drawn by lot. */
class DrawTest {

    private static final List<Contribution> ALL = LongStream.rangeClosed(1, 40).boxed().flatMap(edition ->
            LongStream.rangeClosed(1, 2).mapToObj(author -> new Contribution(edition, author))).toList();

    @Test
    void fiveOfEachAuthorAreDrawn() {
        List<Contribution> drawn = Draw.of(ALL, edition -> lot("2026-10", edition));
        assertEquals(2 * Draw.MOST_OF_AN_AUTHOR, drawn.size());
        assertEquals(Draw.MOST_OF_AN_AUTHOR, drawn.stream().filter(one -> one.authorId() == 1).map(Contribution::editionId).distinct().count());
    }

    @Test
    void whoWroteLessIsDrawnWhole() {
        assertEquals(3, Draw.of(List.of(new Contribution(1, 1), new Contribution(2, 1), new Contribution(2, 1), new Contribution(3, 1)), edition -> lot("2026-10", edition)).size());
    }

    @Test
    void sameMonthDrawsTheSameWhicheverWayItIsRead() {
        List<Contribution> shuffled = new ArrayList<>(ALL);
        Collections.shuffle(shuffled, new Random(7));
        assertEquals(ids(Draw.of(ALL, edition -> lot("2026-10", edition))), ids(Draw.of(shuffled, edition -> lot("2026-10", edition))));
    }

    @Test
    void anotherMonthDrawsOthers() {
        assertNotEquals(ids(Draw.of(ALL, edition -> lot("2026-10", edition))), ids(Draw.of(ALL, edition -> lot("2026-11", edition))));
    }

    private static Set<Contribution> ids(List<Contribution> drawn) {
        return drawn.stream().collect(Collectors.toSet());
    }

    private static String lot(String month, long edition) {
        return ServerSecret.hash(month + edition);
    }
}
