package org.wawasan.content.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an article is for; decides where it is listed. */
public enum ArticleKind {

    HOW_TO("need", "steps", "result"), FAQ, TROUBLESHOOTING("issue", "environment", "cause", "resolution"), REFERENCE("scope", "details"),
    ANNOUNCEMENT("changes", "when", "todo"), STORY("situation", "done", "learned");

    private final List<String> sections;

    ArticleKind(String... sections) {
        this.sections = List.of(sections);
    }

    /** Codes of the sections in which such an article is written. */
    List<String> sections() {
        return sections;
    }

    /** Whether each section needs text before the article is published: of a problem nobody wants half. */
    boolean demandsSections() {
        return this == TROUBLESHOOTING;
    }

    /** Reads the code of an address or a form, such as {@code how-to}. */
    public static Optional<ArticleKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.getCode().equals(code)).findFirst();
    }

    public String getCode() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
