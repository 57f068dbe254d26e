package org.wawasan.collaboration.pilot.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wawasan.collaboration.pilot.ConceptTest;
import org.wawasan.collaboration.pilot.ConceptTests;
import org.wawasan.collaboration.pilot.Part;
import org.wawasan.collaboration.pilot.Question;
import org.wawasan.member.Access;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Option;
import org.wawasan.platform.web.Redirect;
import org.wawasan.platform.web.SignInFirst;

/** Taking part in a concept test: {@code /ideas/42-longer-range/test}. */
@Named
@RequestScoped
public class PilotPage {

    @Inject
    private ConceptTests tests;
    @Inject
    private Access access;
    @Inject
    private Address address;
    @Inject
    private Redirect redirect;
    @Inject
    private SignInFirst signInFirst;

    private Part part;
    /** Answers of the survey by the names of their fields. */
    private final Map<String, String> answers = new HashMap<>();

    public void load() {
        show();
        if (answers.isEmpty()) {
            answers.putAll(signInFirst.kept());
        }
    }

    /** Sends the survey; a visitor signs in first and finds the answers again. */
    public void answer() {
        if (!access.viewer().isSignedIn()) {
            Map<String, String> typed = new HashMap<>();
            answers.forEach((field, answer) -> typed.put(field, answer == null ? "" : answer));
            signInFirst.keep(typed);
            return;
        }
        redirect.to(tests.answer(address.id(), answers).path() + "/test", "notice.pilot.answered");
    }

    private void show() {
        if (part == null) {
            part = tests.part(address.id());
        }
    }

    /** Also while a post is read, since the questions make the fields. */
    public Part getPart() {
        show();
        return part;
    }

    public ConceptTest getTest() {
        return getPart().test();
    }

    /** Answers that a question offers, none chosen at first. */
    public List<Option> options(Question question) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", "–"));
        question.getNumbers().forEach(number -> options.add(new Option(number, question.label(Integer.parseInt(number)))));
        return options;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }
}
