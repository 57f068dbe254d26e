package org.wawasan.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wawasan.platform.persistence.Cursor;

class SnapshotTest {

    @Test
    void whatIsMissingBetweenWhatIsSeenWasNotSeen() {
        assertEquals(new Snapshot(9, List.of(new Snapshot.Range(8, 8), new Snapshot.Range(4, 6), new Snapshot.Range(1, 2))), Snapshot.of(List.of(9L, 7L, 3L)));
        assertEquals(new Snapshot(2, List.of()), Snapshot.of(List.of(2L, 1L)));
    }

    @Test
    void whatIsOlderThanManyMovesIsTakenForSeen() {
        List<Long> latest = LongStream.range(0, Snapshot.LOOKED_AT).mapToObj(i -> 1_000 - i).toList();

        assertEquals(new Snapshot(1_000, List.of()), Snapshot.of(latest));
    }

    @Test
    void snapshotIsReadFromWhatItSays() {
        List<Long> scattered = Stream.iterate(9_000_000_000L, number -> number - 1_000).limit(Snapshot.LOOKED_AT).toList();
        for (Snapshot snapshot : List.of(Snapshot.of(List.of()), Snapshot.of(List.of(9L, 7L, 3L)), Snapshot.of(scattered))) {
            assertEquals(Optional.of(snapshot), Snapshot.parse(snapshot.toString()));
        }
        assertTrue(Cursor.parse(Cursor.of(Instant.now(), Long.MAX_VALUE, Snapshot.of(scattered)).toString(), 3).isPresent(), "a cursor carries it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.", "1.2", "1.2-", "A", "1 or 1=1", "zzzzzzzzzzzzzzz"})
    void anythingElseIsNone(String text) {
        assertFalse(Snapshot.parse(text).isPresent());
    }
}
