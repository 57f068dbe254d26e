package org.wawasan.content.document;

import org.wawasan.platform.i18n.Language;

/**
 * Which documents a list shows.
 *
 * @param topic     id of a concept, narrower ones included; null for all
 * @param language  null for all
 * @param withdrawn whether those are shown that were withdrawn, instead of those that are published
 */
public record DocumentFilter(Long topic, Language language, boolean withdrawn) {
}
