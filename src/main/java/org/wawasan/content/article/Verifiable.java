package org.wawasan.content.article;

import java.time.Instant;
import java.util.Collection;
import org.wawasan.member.Visibility;
import org.wawasan.platform.i18n.Language;

/**
 * What a rule looks at in an edition.
 *
 * @param topics   concept ids
 * @param verified when somebody vouched for it; null where nobody did
 */
record Verifiable(ArticleKind kind, Language language, Visibility audience, Collection<Long> topics, Instant published, Instant verified) {
}
