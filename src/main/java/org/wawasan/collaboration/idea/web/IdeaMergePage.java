package org.wawasan.collaboration.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.collaboration.idea.IdeaMerging;
import org.wawasan.composition.search.Hit;
import org.wawasan.composition.search.Similar;
import org.wawasan.knowledge.ItemType;
import org.wawasan.knowledge.Moves;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Violation;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.Redirect;

/**
 * Merging an idea into another: {@code /ideas/42-longer-range/merge} finds the other by words, address or number,
 * {@code …/merge?into=7} shows what would move and asks for the public response.
 */
@Named
@RequestScoped
public class IdeaMergePage {

    private static final Pattern NUMBER = Pattern.compile("(?:\\S*/ideas/)?#?(\\d{1,18})(?:[-?#/]\\S*)?");
    private static final int MOST_FOUND = 10;

    @Inject
    private IdeaMerging merging;
    @Inject
    private Similar similar;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;
    @Inject
    private Redirect redirect;

    private Idea idea;
    private String question;
    private String refusal;
    private Idea target;
    private Moves moves;
    private List<Hit> found = List.of();
    private String response;

    public void load() {
        idea = merging.idea(address.id());
        question = address.parameter("q");
        Long into = number(address.parameter("into"));
        if (into == null) {
            into = number(question);
        }
        if (into == null) {
            found = similar.to(question == null ? idea.getTitle() : question, null, Set.of(ItemType.IDEA), MOST_FOUND + 1).stream()
                    .filter(hit -> hit.id() != idea.getId()).limit(MOST_FOUND).toList();
        } else {
            look(into);
        }
    }

    private void look(long into) {
        try {
            target = merging.target(idea.getId(), into);
            moves = merging.preview(idea.getId(), into);
        } catch (Refused e) {
            Violation why = e.violations().get(0);
            refusal = Texts.of(preferences.language(), "error." + why.key(), why.args().toArray());
        }
    }

    /** The number that an address or a number names, else null. */
    private static Long number(String text) {
        Matcher number = NUMBER.matcher(text == null ? "" : text);
        return number.matches() ? Long.valueOf(number.group(1)) : null;
    }

    public void merge() {
        Idea merged = merging.merge(address.id(), number(address.parameter("into")), response);
        redirect.to(merged.path(), "notice.idea.merged");
    }

    public Idea getIdea() {
        return idea;
    }

    /** What was searched for, or null. */
    public String getQuestion() {
        return question;
    }

    /** Why the chosen idea cannot be the one, or null. */
    public String getRefusal() {
        return refusal;
    }

    /** The chosen idea, or null. */
    public Idea getTarget() {
        return target;
    }

    public Moves getMoves() {
        return moves;
    }

    public List<Hit> getFound() {
        return found;
    }

    public String getResponse() {
        return response;
    }

    public void setResponse(String response) {
        this.response = response;
    }
}
