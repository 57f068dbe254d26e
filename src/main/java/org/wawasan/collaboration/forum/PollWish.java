package org.wawasan.collaboration.forum;

import java.util.List;
import java.util.Optional;
import org.wawasan.platform.Rules;
import org.wawasan.platform.text.Words;

/**
 * What the author of a thread wants to ask everybody.
 *
 * @param options as typed, one a line
 * @param choices how many options one member may choose, as typed; 1 where empty
 * @param days    for how many days, as typed; without end where empty
 */
public record PollWish(String question, String options, String choices, String days) {

    private static final int LONGEST_QUESTION = 200;
    private static final int LONGEST_OPTION = 120;
    private static final int MOST_OPTIONS = 10;
    private static final int MOST_DAYS = 365;

    /** Whether nothing was filled in, so that no poll is wanted. */
    public boolean isEmpty() {
        return Words.line(question).isEmpty() && labels().isEmpty();
    }

    /** @throws org.wawasan.platform.Refused with everything that is wrong with it, by the names of the fields */
    public void check() {
        List<String> labels = labels();
        int most = number(choices, 1).orElse(0);
        new Rules().length("pollQuestion", Words.line(question), 5, LONGEST_QUESTION)
                .demand(labels.size() >= 2 && labels.size() <= MOST_OPTIONS, "pollOptions", "poll.options", MOST_OPTIONS)
                .demand(labels.stream().allMatch(label -> label.length() <= LONGEST_OPTION), "pollOptions", "poll.option.long", LONGEST_OPTION)
                .demand(labels.stream().map(String::toLowerCase).distinct().count() == labels.size(), "pollOptions", "poll.option.twice")
                .demand(most >= 1 && most <= Math.max(1, labels.size()), "pollChoices", "poll.choices")
                .demand(number(days, 1).filter(found -> found >= 1 && found <= MOST_DAYS).isPresent(), "pollDays", "poll.days", MOST_DAYS)
                .check();
    }

    List<String> labels() {
        return Words.text(options).lines().map(Words::line).filter(label -> !label.isEmpty()).toList();
    }

    int most() {
        return number(choices, 1).orElseThrow();
    }

    /** Empty where the poll has no end. */
    Optional<Integer> end() {
        return Words.line(days).isEmpty() ? Optional.empty() : number(days, 1);
    }

    private static Optional<Integer> number(String typed, int otherwise) {
        String text = Words.line(typed);
        return text.isEmpty() ? Optional.of(otherwise) : Optional.of(text).filter(digits -> digits.matches("\\d{1,4}")).map(Integer::valueOf);
    }
}
