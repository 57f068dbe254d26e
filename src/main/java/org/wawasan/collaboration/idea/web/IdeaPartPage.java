package org.wawasan.collaboration.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.collaboration.idea.IdeaMerging;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Redirect;

/** Undoing a merge: {@code /ideas/42-longer-range/part}. */
@Named
@RequestScoped
public class IdeaPartPage {

    @Inject
    private IdeaMerging merging;
    @Inject
    private Address address;
    @Inject
    private Redirect redirect;

    private Idea idea;
    private String response;

    /** @throws NotFound where the idea is not merged */
    public void load() {
        idea = merging.merged(address.id());
    }

    public void part() {
        redirect.to(merging.undo(address.id(), response).path(), "notice.idea.parted");
    }

    public Idea getIdea() {
        return idea;
    }

    public String getResponse() {
        return response;
    }

    public void setResponse(String response) {
        this.response = response;
    }
}
