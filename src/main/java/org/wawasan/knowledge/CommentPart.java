package org.wawasan.knowledge;

import java.util.List;

/**
 * A part of an item's comments.
 *
 * @param lines   the oldest first
 * @param earlier id of the comment with which the part before begins, or null
 * @param later   id of the comment with which the part after begins, or null
 */
public record CommentPart(List<CommentLine> lines, Long earlier, Long later) {

    public static final CommentPart NONE = new CommentPart(List.of(), null, null);

    /** Whether the item has no other comments. */
    public boolean isWhole() {
        return earlier == null && later == null;
    }

    // Expression language of Faces 4 reads properties of beans only.

    public List<CommentLine> getLines() {
        return lines;
    }

    public Long getEarlier() {
        return earlier;
    }

    public Long getLater() {
        return later;
    }
}
