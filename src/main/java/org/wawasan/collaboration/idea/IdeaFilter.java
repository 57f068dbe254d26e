package org.wawasan.collaboration.idea;

import java.util.EnumSet;
import java.util.Set;
import org.wawasan.platform.i18n.Language;

/**
 * Which ideas a list shows, in which order.
 *
 * @param statuses those shown
 * @param topic    id of a concept, ideas of narrower ones included; null for all
 * @param language null for all
 * @param campaign id of the campaign in which they take part; null for all
 */
public record IdeaFilter(IdeaSort sort, Set<IdeaStatus> statuses, Long topic, Language language, Long campaign) {

    public IdeaFilter {
        statuses = EnumSet.copyOf(statuses);
    }

    /** Ideas whether in a campaign or not. */
    public IdeaFilter(IdeaSort sort, Set<IdeaStatus> statuses, Long topic, Language language) {
        this(sort, statuses, topic, language, null);
    }

    /** Open ideas of all topics and languages. */
    public static IdeaFilter open(IdeaSort sort) {
        return new IdeaFilter(sort, IdeaStatus.OPEN, null, null);
    }
}
