package org.wawasan.content.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.wawasan.content.article.Articles;
import org.wawasan.content.article.RevisionLine;
import org.wawasan.content.article.ShownEdition;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.text.Comparison;
import org.wawasan.platform.web.Address;

/** {@code /knowledge/42-slug/history?from=1&to=3} */
@Named
@RequestScoped
public class ArticleHistory {

    @Inject
    private Articles articles;
    @Inject
    private Address address;

    private ShownEdition edition;
    private Page<RevisionLine> page;
    private Comparison comparison;
    private int from;
    private int to;

    public void load() {
        page = articles.history(address.id(), address.parameter("after"));
        edition = articles.read(address.id()).edition();
        from = number("from").orElse(Math.max(1, edition.revision() - 1));
        to = number("to").orElse(edition.revision());
        if (number("from").isPresent() && number("to").isPresent()) {
            comparison = articles.compare(address.id(), from, to);
        }
    }

    private Optional<Integer> number(String name) {
        String value = address.parameter(name);
        return value != null && value.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }

    public ShownEdition getEdition() {
        return edition;
    }

    public Page<RevisionLine> getPage() {
        return page;
    }

    /** What differs, where two revisions were chosen. */
    public Comparison getComparison() {
        return comparison;
    }

    public int getFrom() {
        return from;
    }

    public int getTo() {
        return to;
    }
}
