package org.wawasan.collaboration.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.collaboration.forum.EditSuggestion;
import org.wawasan.collaboration.forum.Suggestions;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.web.Address;

/** The suggested edits that wait for a decision of the viewer: {@code /forum/suggestions}. */
@Named
@RequestScoped
public class SuggestionList {

    @Inject
    private Suggestions suggestions;
    @Inject
    private Address address;

    private Page<EditSuggestion> page;

    public void load() {
        page = suggestions.waiting(address.parameter("after"));
    }

    public Page<EditSuggestion> getPage() {
        return page;
    }
}
