package org.wawasan.collaboration.idea;

import java.util.Collection;
import org.wawasan.platform.i18n.Language;

/**
 * An idea as its form holds it.
 *
 * @param topics  ids of concepts
 * @param files   secrets of the files that the form holds
 * @param byline  how the author is named; null leaves it as it is
 * @param campaign id of the campaign that it is submitted into, null for none
 * @param agreed  the version of the terms that the author agrees to, null for none
 */
public record Submission(String title, String body, Language language, Collection<Long> topics, Collection<String> files, Byline byline,
        Long campaign, Integer agreed) {
}
