package org.wawasan.content.article;

import java.util.List;
import org.wawasan.member.Visibility;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.i18n.Language;

/**
 * What the form of an article brings.
 *
 * @param language       of a new article; an edition keeps its own
 * @param topics         notations of one to five topics
 * @param note           what was changed, or what a reviewer wants changed; may be null
 * @param matchesSource  whether a translation has been brought to what its source says now
 * @param state          {@link Edition#state()} as it was when the form was opened; not used for a new article
 */
public record ArticleWords(ArticleKind kind, Visibility audience, Language language, List<String> topics, String title,
        String body, String note, boolean matchesSource, int state) {

    Wording wording() {
        return Wording.written(title, body);
    }

    /** @throws Refused with everything that is wrong at once */
    void check() {
        Wording wording = new Wording(title, body);
        Rules rules = new Rules().required("kind", kind).required("audience", audience).required("language", language)
                .demand(topics != null && topics.stream().anyMatch(topic -> !topic.isBlank()), "topics", "required");
        wording.limit(rules).check();
    }
}
