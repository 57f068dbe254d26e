package org.wawasan.knowledge;

import java.util.Collection;
import org.wawasan.platform.i18n.Language;

/**
 * Which items a list shows. A null means that it does not matter.
 *
 * @param kind     the entity, such as an idea
 * @param statuses names of the kind's own statuses
 * @param topics   ids of concepts, of which an item has one at least; narrower ones are named, too
 * @param authorId only what this member made
 */
public record ItemFilter(Class<? extends KnowledgeItem> kind, Collection<String> statuses, Collection<Long> topics, Language language,
        Long authorId) {
}
