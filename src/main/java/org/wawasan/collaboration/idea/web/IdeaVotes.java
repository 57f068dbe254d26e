package org.wawasan.collaboration.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.knowledge.OnBehalf;
import org.wawasan.knowledge.VotesOnBehalf;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Redirect;

/** Votes on behalf of customers, for employees: {@code /ideas/42-longer-range/votes}. */
@Named
@RequestScoped
public class IdeaVotes {

    @Inject
    private VotesOnBehalf votes;
    @Inject
    private Address address;
    @Inject
    private Redirect redirect;

    private Idea idea;
    private List<OnBehalf> cast;
    private String customer;
    private String reason;

    public void load() {
        idea = votes.item(Idea.class, address.id());
        cast = votes.of(idea.getId());
    }

    public void vote() {
        votes.cast(address.id(), customer, reason);
        redirect.to(address.path(), "notice.vote.behalf");
    }

    public Idea getIdea() {
        return idea;
    }

    /** Those that were cast, the latest first. */
    public List<OnBehalf> getCast() {
        return cast;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
