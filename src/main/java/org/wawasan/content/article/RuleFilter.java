package org.wawasan.content.article;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.function.LongFunction;
import org.wawasan.member.Visibility;
import org.wawasan.platform.i18n.Language;

/**
 * Which editions a rule is for; null for all, in each of its parts.
 *
 * @param concept  filed under this topic or a narrower one
 * @param audience whom the article is for
 * @param age      first published at least so many days before it was last verified
 */
public record RuleFilter(ArticleKind kind, Long concept, Language language, Visibility audience, Integer age) {

    public static final RuleFilter ALL = new RuleFilter(null, null, null, null, null);

    /** @param withNarrower the ids of a topic and all narrower ones by its id */
    boolean matches(Verifiable edition, LongFunction<Set<Long>> withNarrower) {
        return (kind == null || kind == edition.kind()) && (language == null || language == edition.language())
                && (audience == null || audience == edition.audience()) && isOldEnough(edition)
                && (concept == null || isUnder(withNarrower.apply(concept), edition.topics()));
    }

    private boolean isOldEnough(Verifiable edition) {
        return age == null || edition.published() != null && edition.verified() != null
                && !edition.published().plus(Duration.ofDays(age)).isAfter(edition.verified());
    }

    private static boolean isUnder(Set<Long> concepts, Collection<Long> topics) {
        return !Collections.disjoint(concepts, topics);
    }

    // Expression language of Faces 4 reads properties of beans only.

    public ArticleKind getKind() {
        return kind;
    }

    public Long getConcept() {
        return concept;
    }

    public Language getLanguage() {
        return language;
    }

    public Visibility getAudience() {
        return audience;
    }

    public Integer getAge() {
        return age;
    }
}
