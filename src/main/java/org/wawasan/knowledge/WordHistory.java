package org.wawasan.knowledge;

import jakarta.persistence.Tuple;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.wawasan.platform.text.Comparison;

/** How the words of an item changed: every wording beside the one that followed it, the latest first. */
public final class WordHistory<T extends KnowledgeItem> {

    private final T item;
    private final List<Change> changes = new ArrayList<>();

    /** @param replaced the wordings that were replaced, the last one first: {@code title}, {@code body}, {@code member_id}, {@code name}, {@code created} */
    public WordHistory(T item, List<?> replaced) {
        this.item = item;
        String title = item.getTitle();
        String body = item.getBody();
        for (Object row : replaced) {
            Tuple before = (Tuple) row;
            String oldTitle = before.get("title", String.class);
            String oldBody = before.get("body", String.class);
            changes.add(new Change(Comparison.of(oldTitle, oldBody, title, body), before.get("member_id", Long.class), before.get("name", String.class),
                    before.get("created", Timestamp.class).toInstant()));
            title = oldTitle;
            body = oldBody;
        }
    }

    public T getItem() {
        return item;
    }

    public List<Change> getChanges() {
        return changes;
    }

    /** One change of the words: what, by whom and when. */
    public record Change(Comparison comparison, long memberId, String memberName, Instant when) {

        public Comparison getComparison() {
            return comparison;
        }

        public long getMemberId() {
            return memberId;
        }

        public String getMemberName() {
            return memberName;
        }

        public Instant getWhen() {
            return when;
        }
    }
}
