package org.wawasan.collaboration.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.collaboration.idea.IdeaBoard;
import org.wawasan.collaboration.idea.IdeaStatus;
import org.wawasan.platform.Refused;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Option;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.Redirect;

/** Deciding about an idea: {@code /ideas/42-longer-range/status}. A duplicate is merged on a page of its own. */
@Named
@RequestScoped
public class IdeaDecision {

    @Inject
    private IdeaBoard board;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;
    @Inject
    private Redirect redirect;

    private Idea idea;
    private String seen;
    private String status;
    private String response;

    public void load() {
        idea = board.toDecide(address.id());
        seen = idea.status().name();
    }

    public void decide() {
        Idea decided = board.decide(address.id(), status(seen), status(status), null, response);
        redirect.to(decided.path(), "notice.idea.decided");
    }

    private static IdeaStatus status(String name) {
        try {
            return IdeaStatus.valueOf(name == null ? "" : name);
        } catch (IllegalArgumentException e) {
            throw Refused.field("status", "required");
        }
    }

    /** The present status, to respond only, and those that may follow; all of them while a post is read, which the idea judges. */
    public List<Option> getStatuses() {
        if (idea == null) {
            return Stream.of(IdeaStatus.values()).map(one -> new Option(one.name(), label(one))).toList();
        }
        List<Option> options = new ArrayList<>();
        if (idea.status() != IdeaStatus.NEW) {
            options.add(new Option(idea.status().name(), Texts.of(preferences.language(), "ideas.status.stays", label(idea.status()))));
        }
        idea.status().next().stream().filter(next -> next != IdeaStatus.DUPLICATE).forEach(next -> options.add(new Option(next.name(), label(next))));
        return options;
    }

    private String label(IdeaStatus one) {
        return Texts.of(preferences.language(), one.textKey());
    }

    public Idea getIdea() {
        return idea;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getResponse() {
        return response;
    }

    public void setResponse(String response) {
        this.response = response;
    }
}
