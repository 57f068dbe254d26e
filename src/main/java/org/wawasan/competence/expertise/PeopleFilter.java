package org.wawasan.competence.expertise;

import org.wawasan.platform.i18n.Language;

/**
 * Whom the directory shows.
 *
 * @param topic    id of a topic, or null for any; who knows a narrower one counts
 * @param skill    id of a skill, or null for any; who has a narrower one counts
 * @param language that they speak, or null for any
 * @param open     only those who are open to questions
 */
public record PeopleFilter(Long topic, Long skill, Language language, boolean open) {
}
