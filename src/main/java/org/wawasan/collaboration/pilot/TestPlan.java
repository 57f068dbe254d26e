package org.wawasan.collaboration.pilot;

import java.util.HashSet;
import java.util.List;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.text.Words;

/**
 * What the product team wants to know in a concept test; one of the three parts at least.
 *
 * @param question   to which the options are answers; empty where there are none
 * @param options    two to six, each once
 * @param invitation into the beta group; empty where there is none
 * @param places     how many the beta group takes; null for any number
 * @param survey     up to six questions
 */
public record TestPlan(String question, List<String> options, String invitation, Integer places, List<Asked> survey) {

    public static final int MOST_QUESTIONS = 6;
    static final int LEAST_OPTIONS = 2;
    static final int MOST_OPTIONS = 6;
    private static final int LONGEST_LABEL = 120;
    private static final int LONGEST_QUESTION = 200;
    private static final int LONGEST_INVITATION = 2_000;
    private static final int MOST_PLACES = 100_000;
    private static final int LONGEST_ASKED = 300;
    private static final int MOST_CHOICES = 8;

    public TestPlan {
        question = Words.line(question == null ? "" : question);
        options = lines(options);
        invitation = Words.text(invitation);
        survey = survey.stream().filter(asked -> !asked.isBlank()).toList();
    }

    private static List<String> lines(List<String> typed) {
        return typed.stream().map(Words::line).filter(line -> !line.isEmpty()).toList();
    }

    /** @throws Refused where it asks nothing, or not well; names the fields of the form */
    void check() {
        Rules rules = new Rules();
        rules.demand(!question.isEmpty() || !options.isEmpty() || !invitation.isEmpty() || !survey.isEmpty(), "question", "pilot.empty");
        if (!question.isEmpty() || !options.isEmpty()) {
            rules.length("question", question, 5, LONGEST_QUESTION)
                    .demand(options.size() >= LEAST_OPTIONS && options.size() <= MOST_OPTIONS, "options", "pilot.options", LEAST_OPTIONS, MOST_OPTIONS)
                    .demand(isDistinct(options), "options", "pilot.twice")
                    .demand(options.stream().allMatch(option -> option.length() <= LONGEST_LABEL), "options", "pilot.long", LONGEST_LABEL);
        }
        rules.length("invitation", invitation, 0, LONGEST_INVITATION)
                .demand(places == null || places >= 1 && places <= MOST_PLACES, "places", "pilot.places", MOST_PLACES)
                .demand(survey.size() <= MOST_QUESTIONS, "text" + MOST_QUESTIONS, "pilot.questions", MOST_QUESTIONS);
        for (Asked asked : survey) {
            rules.length("text" + asked.field(), asked.text(), 5, LONGEST_ASKED);
            if (asked.kind() == QuestionKind.CHOICE) {
                rules.demand(asked.choices().size() >= LEAST_OPTIONS && asked.choices().size() <= MOST_CHOICES, "choices" + asked.field(), "pilot.options",
                        LEAST_OPTIONS, MOST_CHOICES).demand(isDistinct(asked.choices()), "choices" + asked.field(), "pilot.twice")
                        .demand(asked.choices().stream().allMatch(choice -> choice.length() <= LONGEST_LABEL), "choices" + asked.field(), "pilot.long", LONGEST_LABEL);
            }
        }
        rules.check();
    }

    private static boolean isDistinct(List<String> lines) {
        return new HashSet<>(lines).size() == lines.size();
    }

    /**
     * A question of the survey.
     *
     * @param field   number of its fields in the form, from 1
     * @param choices of a question of that kind
     */
    public record Asked(int field, QuestionKind kind, String text, List<String> choices) {

        public Asked {
            text = Words.line(text == null ? "" : text);
            choices = kind == QuestionKind.CHOICE ? lines(choices) : List.of();
        }

        boolean isBlank() {
            return text.isEmpty() && choices.isEmpty();
        }
    }
}
