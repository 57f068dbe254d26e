package org.wawasan.content.article.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.wawasan.content.article.ArticleKind;
import org.wawasan.content.article.ShownEdition;
import org.wawasan.platform.web.StructuredData;

/** An article that everybody may read, in the words of schema.org, for search engines. */
final class DescribedArticle {

    private static final int LONGEST_HEADLINE = 110;
    private static final String PUBLISHER = "Wawasan";

    private DescribedArticle() {
    }

    /** A TechArticle where it says how something works or is done. */
    static JsonObject of(ShownEdition edition, String portal) {
        String url = portal + edition.getPath();
        JsonObjectBuilder article = StructuredData.page(type(edition.kind())).add("headline", shortened(edition.title())).add("description", edition.excerpt())
                .add("inLanguage", edition.language().code()).add("url", url).add("mainEntityOfPage", url)
                .add("datePublished", edition.published().toString()).add("dateModified", edition.lastActivity().toString())
                .add("publisher", StructuredData.thing("Organization").add("name", PUBLISHER).add("url", portal + "/"))
                .add("isAccessibleForFree", true);
        if (edition.authorName() != null && !edition.authorName().isEmpty()) {
            article.add("author", StructuredData.person(portal, edition.authorId(), edition.authorName()));
        }
        if (edition.verified() != null) {
            article.add("lastReviewed", edition.verified().toString());
        }
        return article.build();
    }

    private static String type(ArticleKind kind) {
        return switch (kind) {
            case HOW_TO, TROUBLESHOOTING, REFERENCE -> "TechArticle";
            case FAQ, ANNOUNCEMENT, STORY -> "Article";
        };
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_HEADLINE ? title : title.substring(0, LONGEST_HEADLINE - 1) + "…";
    }
}
