package org.wawasan.composition.scorecard;

import java.util.List;

/**
 * How often something became something, month by month.
 *
 * @param source code of what it was, as {@code KnowledgeItem.kindCode()}, or {@code comment}
 * @param target code of what it became, or {@code release}
 * @param months counts in the order of the table's months
 */
public record ChainStep(String source, String target, List<Long> months) {

    static final String RELEASE = "release";

    public long getTotal() {
        return months.stream().mapToLong(Long::longValue).sum();
    }

    // Expression language of Faces 4 reads properties of beans only.

    public String getSource() {
        return source;
    }

    public String getTarget() {
        return target;
    }

    public List<Long> getMonths() {
        return months;
    }
}
