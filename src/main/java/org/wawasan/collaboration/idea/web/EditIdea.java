package org.wawasan.collaboration.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.collaboration.idea.IdeaBoard;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Redirect;

/** Revising an idea: {@code /ideas/42-longer-range/edit}. */
@Named
@RequestScoped
public class EditIdea extends IdeaWords {

    @Inject
    private IdeaBoard board;
    @Inject
    private Address address;
    @Inject
    private Redirect redirect;

    private Idea idea;
    private Integer version;

    public void load() {
        idea = board.toRevise(address.id());
        if (version == null) {
            take(idea);
        }
        version = idea.getVersion();
    }

    public void save() {
        Idea revised = board.revise(address.id(), version == null ? -1 : version, getTitle(), getBody(), spoken(), filed());
        redirect.to(revised.path(), "notice.idea.revised");
    }

    public Idea getIdea() {
        return idea;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
