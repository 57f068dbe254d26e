package org.wawasan.content.article.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.wawasan.content.article.ArticleKind;
import org.wawasan.content.article.ShownEdition;

/** What pages say in the words of schema.org, as JSON that may stand inside a script element. */
final class StructuredData {

    private static final int LONGEST_HEADLINE = 110;
    private static final String PUBLISHER = "Wawasan";

    private StructuredData() {
    }

    static JsonObjectBuilder page(String type) {
        return Json.createObjectBuilder().add("@context", "https://schema.org").add("@type", type);
    }

    static String script(JsonObject data) {
        return data.toString().replace("<", "\\u003c");
    }

    /** An article that everybody may read, as TechArticle where it says how something works or is done. */
    static JsonObject article(ShownEdition edition, String portal) {
        String url = portal + edition.getPath();
        JsonObjectBuilder article = page(type(edition.kind())).add("headline", shortened(edition.title())).add("description", edition.excerpt())
                .add("inLanguage", edition.language().code()).add("url", url).add("mainEntityOfPage", url)
                .add("datePublished", edition.published().toString()).add("dateModified", edition.lastActivity().toString())
                .add("publisher", Json.createObjectBuilder().add("@type", "Organization").add("name", PUBLISHER).add("url", portal + "/"))
                .add("isAccessibleForFree", true);
        if (edition.authorName() != null && !edition.authorName().isEmpty()) {
            article.add("author", Json.createObjectBuilder().add("@type", "Person").add("name", edition.authorName()).add("url", portal + "/people/" + edition.authorId()));
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
