package org.wawasan.content.gap.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.content.gap.SearchTerm;
import org.wawasan.content.gap.SearchTerms;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Requests;

/** What people search, and how often in vain: {@code /gaps/terms?language=…}. */
@Named
@RequestScoped
public class SearchTermList {

    @Inject
    private SearchTerms terms;
    @Inject
    private Address address;

    private Language language;
    private Page<SearchTerm> page;

    public void load() {
        language = Language.of(address.parameter("language")).orElse(null);
        page = terms.most(language, address.parameter("after"));
    }

    public Page<SearchTerm> getPage() {
        return page;
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    /** The one that is listed alone, or null. */
    public Language getLanguage() {
        return language;
    }

    /** Path of the same search. */
    public String search(SearchTerm term) {
        return "/search?q=" + Requests.encode(term.getWords());
    }
}
