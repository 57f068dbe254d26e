package org.wawasan.content.gap;

import java.time.Instant;
import java.util.Set;
import org.wawasan.platform.i18n.Language;

/**
 * Something that is missing now, and the evidence for it.
 *
 * @param subject  tells it from others of its kind, for good: the words, the id of the question or of the topic
 * @param words    what it is called; null for a topic, which every reader reads in their language
 * @param language of the words, or null
 * @param itemId   the question, or null
 * @param concept  the topic that lacks something, or null
 * @param topics   concepts that it belongs to
 * @param demand   how many want it, see {@link Rank}
 * @param since    when somebody wanted it first
 * @param last     when somebody wanted it last
 */
public record Missing(GapKind kind, String subject, String words, Language language, Long itemId, Long concept, Set<Long> topics, int demand,
        Instant since, Instant last) {
}
