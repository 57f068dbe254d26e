package org.wawasan.content.article;

import org.wawasan.platform.i18n.Language;

/**
 * A question that somebody asked.
 *
 * @param id       of the item that asks it
 * @param votes    how many want an answer
 * @param answerId of the item that answers it, or null
 * @param covered  whether something was made of the question or its answer
 * @param sameAs   id of the question that somebody said it repeats, or null
 */
public record AskedQuestion(long id, String title, Language language, int votes, Long answerId, boolean covered, Long sameAs) {
}
