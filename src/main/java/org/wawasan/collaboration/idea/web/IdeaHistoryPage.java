package org.wawasan.collaboration.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.collaboration.idea.Submissions;
import org.wawasan.knowledge.WordHistory;
import org.wawasan.platform.web.Address;

/** How the words of an idea changed: {@code /ideas/42-longer-range/history}. */
@Named
@RequestScoped
public class IdeaHistoryPage {

    @Inject
    private Submissions submissions;
    @Inject
    private Address address;

    private WordHistory<Idea> history;

    public void load() {
        history = submissions.history(address.id());
    }

    public WordHistory<Idea> getHistory() {
        return history;
    }
}
