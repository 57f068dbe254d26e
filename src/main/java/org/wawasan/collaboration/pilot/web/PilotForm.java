package org.wawasan.collaboration.pilot.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.collaboration.pilot.ConceptTest;
import org.wawasan.collaboration.pilot.ConceptTests;
import org.wawasan.collaboration.pilot.Question;
import org.wawasan.collaboration.pilot.QuestionKind;
import org.wawasan.collaboration.pilot.TestOption;
import org.wawasan.collaboration.pilot.TestPlan;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Option;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.Redirect;

/** Planning a concept test: {@code /ideas/42-longer-range/test-plan}. */
@Named
@RequestScoped
public class PilotForm {

    @Inject
    private ConceptTests tests;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;
    @Inject
    private Redirect redirect;

    private Idea idea;
    /** What stands in the fields, by their names. */
    private final Map<String, String> fields = new HashMap<>();

    public void load() {
        idea = tests.toPlan(address.id());
        if (fields.isEmpty()) {
            tests.planned(address.id()).ifPresent(this::take);
        }
    }

    private void take(ConceptTest test) {
        fields.put("question", test.getQuestion());
        fields.put("options", String.join("\n", test.getOptions().stream().map(TestOption::getLabel).toList()));
        fields.put("invitation", test.getInvitation());
        fields.put("places", test.getPlaces() == null ? null : test.getPlaces().toString());
        for (Question question : test.getSurvey()) {
            fields.put("kind" + question.getPosition(), question.getKind().name());
            fields.put("text" + question.getPosition(), question.getText());
            fields.put("choices" + question.getPosition(), String.join("\n", question.getChoices()));
        }
    }

    public void save() {
        tests.plan(address.id(), plan());
        redirect.to(address.path().replaceFirst("/test-plan$", "/test-results"), "notice.pilot.planned");
    }

    private TestPlan plan() {
        List<TestPlan.Asked> survey = new ArrayList<>();
        for (int field = 1; field <= TestPlan.MOST_QUESTIONS; field++) {
            String kind = fields.get("kind" + field);
            survey.add(new TestPlan.Asked(field, Stream.of(QuestionKind.values()).filter(one -> one.name().equals(kind)).findFirst().orElse(QuestionKind.SCALE),
                    fields.get("text" + field), lines("choices" + field)));
        }
        String places = fields.get("places");
        return new TestPlan(fields.get("question"), lines("options"), fields.get("invitation"),
                places == null ? null : places.strip().matches("\\d{1,6}") ? Integer.valueOf(places.strip()) : Integer.valueOf(-1), survey);
    }

    private List<String> lines(String field) {
        return fields.get(field) == null ? List.of() : fields.get(field).lines().toList();
    }

    public List<Option> getKinds() {
        return Stream.of(QuestionKind.values()).map(kind -> new Option(kind.name(), Texts.of(preferences.language(), "pilot.kind." + kind))).toList();
    }

    public Idea getIdea() {
        return idea;
    }

    public Map<String, String> getFields() {
        return fields;
    }
}
