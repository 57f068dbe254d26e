package org.wawasan.collaboration.pilot;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.IntStream;
import org.wawasan.platform.Rules;
import org.wawasan.platform.text.Words;

/** A question of the short survey of a concept test. */
@Entity
@Table(name = "pilot_question")
public class Question {

    static final int BEST = 5;
    private static final int LONGEST_ANSWER = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pilot_question_seq")
    @SequenceGenerator(name = "pilot_question_seq", sequenceName = "pilot_question_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "test_id")
    private ConceptTest test;

    private int position;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    private String text;

    /** One a line. */
    private String choices;

    protected Question() {
    }

    Question(ConceptTest test, int position, TestPlan.Asked asked) {
        this.test = test;
        this.position = position;
        this.kind = asked.kind();
        this.text = asked.text();
        this.choices = String.join("\n", asked.choices());
    }

    /** Demands an answer that fits: a number of the scale or of a choice, or words; words may be left out. */
    void check(Rules rules, String answer) {
        if (kind == QuestionKind.TEXT) {
            rules.length(getField(), answer, 0, LONGEST_ANSWER);
        } else {
            rules.required(getField(), answer).demand(answer == null || answer.isBlank() || getNumbers().contains(answer.strip()), getField(), "pilot.answer");
        }
    }

    /** Whether an answer is a number. */
    public boolean isCounted() {
        return kind != QuestionKind.TEXT;
    }

    /** Numbers that may be answered, the first being 1; none where words are. */
    public List<String> getNumbers() {
        int most = kind == QuestionKind.SCALE ? BEST : kind == QuestionKind.CHOICE ? getChoices().size() : 0;
        return IntStream.rangeClosed(1, most).mapToObj(String::valueOf).toList();
    }

    /** What an answer of this number says. */
    public String label(int number) {
        return kind == QuestionKind.CHOICE ? getChoices().get(number - 1) : String.valueOf(number);
    }

    static String clean(String answer) {
        return Words.text(answer);
    }

    /** Name of its field in the form. */
    public String getField() {
        return "answer" + position;
    }

    public Long getId() {
        return id;
    }

    public int getPosition() {
        return position;
    }

    public QuestionKind getKind() {
        return kind;
    }

    public String getText() {
        return text;
    }

    public List<String> getChoices() {
        return choices.isEmpty() ? List.of() : choices.lines().toList();
    }
}
