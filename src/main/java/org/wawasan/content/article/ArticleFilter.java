package org.wawasan.content.article;

import java.util.Set;
import org.wawasan.platform.i18n.Language;

/**
 * What a list of articles is narrowed to.
 *
 * @param kind     null for all
 * @param language null for all: then every article is listed once, in the reader's language where it has such an edition
 * @param concepts filed under any of these; empty for all
 */
public record ArticleFilter(ArticleKind kind, Language language, Set<Long> concepts) {

    public static final ArticleFilter NONE = new ArticleFilter(null, null, Set.of());
}
