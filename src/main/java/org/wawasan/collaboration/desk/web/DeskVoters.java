package org.wawasan.collaboration.desk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.collaboration.desk.Desk;
import org.wawasan.collaboration.desk.Voter;
import org.wawasan.collaboration.idea.IdeaLine;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.web.Address;

/** Who voted for an idea, for the product team: {@code /desk/42/voters}. */
@Named
@RequestScoped
public class DeskVoters {

    private static final int SIZE = 50;

    @Inject
    private Desk desk;
    @Inject
    private Address address;

    private IdeaLine idea;
    private Page<Voter> page;

    public void load() {
        idea = desk.idea(address.id());
        page = desk.votersByName(address.id(), address.parameter("after"), SIZE);
    }

    public IdeaLine getIdea() {
        return idea;
    }

    public Page<Voter> getPage() {
        return page;
    }
}
