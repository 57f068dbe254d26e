package org.wawasan.collaboration.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** Deciding about an idea: {@code /ideas/42-longer-range/status}. */
@Named
@RequestScoped
public class IdeaDecision {

    private static final Pattern NUMBER = Pattern.compile("(?:\\S*/ideas/)?#?(\\d{1,18})(?:[-?#/]\\S*)?");

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
    private String original;
    private String response;

    public void load() {
        idea = board.toDecide(address.id());
        seen = idea.status().name();
    }

    public void decide() {
        Idea decided = board.decide(address.id(), status(seen), status(status), number(), response);
        redirect.to(decided.path(), "notice.idea.decided");
    }

    private static IdeaStatus status(String name) {
        try {
            return IdeaStatus.valueOf(name == null ? "" : name);
        } catch (IllegalArgumentException e) {
            throw Refused.field("status", "required");
        }
    }

    private Long number() {
        if (original == null || original.isBlank()) {
            return null;
        }
        Matcher number = NUMBER.matcher(original.strip());
        if (!number.matches()) {
            throw Refused.field("original", "idea.original.unknown");
        }
        return Long.valueOf(number.group(1));
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
        idea.status().next().forEach(next -> options.add(new Option(next.name(), label(next))));
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

    public String getOriginal() {
        return original;
    }

    public void setOriginal(String original) {
        this.original = original;
    }

    public String getResponse() {
        return response;
    }

    public void setResponse(String response) {
        this.response = response;
    }
}
