package org.wawasan.content.article;

import java.util.Optional;
import java.util.stream.Stream;

/** What an article is for; decides where it is listed. */
public enum ArticleKind {

    HOW_TO, FAQ, TROUBLESHOOTING, REFERENCE, ANNOUNCEMENT, STORY;

    /** Reads the code of an address or a form, such as {@code how-to}. */
    public static Optional<ArticleKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.getCode().equals(code)).findFirst();
    }

    public String getCode() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
