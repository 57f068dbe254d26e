package org.wawasan.content.article;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.wawasan.member.Visibility;
import org.wawasan.platform.i18n.Language;

/**
 * An article as it came to be before the portal was there to see it, such as one of the demonstration.
 *
 * @param topics     concept ids, the foremost first
 * @param authorId   who wrote and owns it
 * @param promotedId the item that it was made of, or null
 * @param first      the language it was written in; the other wordings are translations
 * @param status     where all its editions stand
 * @param when       when it was written and, where its status says so, published
 * @param verifierId who vouched for it, or null
 * @param verified   when; null where nobody did
 * @param interval   after how many days it is verified anew
 */
public record ArticleStory(ArticleKind kind, Visibility audience, List<Long> topics, long authorId, Long promotedId, Language first,
        Map<Language, Wording> wordings, EditionStatus status, Instant when, Long verifierId, Instant verified,
        Interval interval) {
}
