package org.wawasan.content.article;

import java.time.Instant;
import java.util.List;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Visibility;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.security.ServerSecret;

/**
 * One edition of an article from elsewhere. Records with the same source id and different languages are editions of one
 * article. Title up to 200 characters, body (Markdown) up to 200,000.
 *
 * @param sourceId the article's id where it comes from, up to 190 characters; language not included
 * @param audience who reads it from now on
 * @param topics   concept ids, five at most; may be empty
 * @param when     when it was published there
 */
public record ArticleRecord(String sourceId, Language language, ArticleKind kind, Visibility audience, List<Long> topics,
        String title, String body, Instant when) {

    /**
     * Whether it can be stored; changes nothing, so that a preview can ask.
     *
     * @throws Refused with everything that is wrong, by field
     */
    public void check() {
        new Rules().length("sourceId", sourceId, 1, 190).required("language", language).required("kind", kind)
                .required("audience", audience).required("when", when)
                .demand(topics != null && topics.stream().distinct().count() <= KnowledgeItem.MOST_TOPICS, "topics", "topics.many",
                        KnowledgeItem.MOST_TOPICS).check();
        wording();
    }

    Wording wording() {
        return Wording.imported(title, body);
    }

    /** Same for the same content. */
    String digest() {
        return ServerSecret.hash(String.join("\u0000", kind.name(), audience.name(), topics.toString(), title, body));
    }
}
