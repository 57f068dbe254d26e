package org.wawasan.collaboration.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wawasan.collaboration.desk.DuplicateSearch;
import org.wawasan.collaboration.desk.Duplicates;
import org.wawasan.collaboration.desk.Suggestion;
import org.wawasan.platform.jobs.Job;

/** Pairs of ideas that may say the same: {@code /desk/duplicates}. */
@Named
@RequestScoped
public class DuplicatesPage {

    @Inject
    private Duplicates duplicates;
    @Inject
    private DuplicateSearch search;

    private List<Suggestion> suggestions;
    private Job latest;

    public void load() {
        suggestions = duplicates.suggestions();
        latest = search.latest().orElse(null);
    }

    public List<Suggestion> getSuggestions() {
        return suggestions;
    }

    /** The search that is running, or the latest; null where there was none. */
    public Job getLatest() {
        return latest;
    }
}
