package org.wawasan.content.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.wawasan.content.article.Feedback;
import org.wawasan.content.article.FeedbackState;
import org.wawasan.content.article.Remarks;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Option;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.Redirect;

/** Taking up what a reader said, with an answer: {@code /knowledge/answer?said=7}. */
@Named
@RequestScoped
public class RemarkAnswer {

    @Inject
    private Remarks remarks;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;
    @Inject
    private Redirect redirect;

    private Feedback said;
    private String state;
    private String answer;

    public void load() {
        said = remarks.get(id());
        if (!FacesContext.getCurrentInstance().isPostback()) {
            state = FeedbackState.DONE.getCode();
        }
    }

    public void send() {
        FeedbackState next = FeedbackState.of(state).orElseThrow(() -> new NotFound("State " + state));
        redirect.to(remarks.take(id(), next, answer) + "#remarks", "notice.article.feedback." + next.getCode());
    }

    private long id() {
        return address.number("said").orElseThrow(() -> new NotFound("said"));
    }

    public Feedback getSaid() {
        return said;
    }

    /** What can be said of it; where somebody was faster, the form is refused. */
    public List<Option> getStates() {
        return Stream.of(FeedbackState.PLANNED, FeedbackState.STARTED, FeedbackState.DONE)
                .map(next -> new Option(next.getCode(), Texts.of(preferences.language(), "knowledge.feedback." + next.getCode()))).toList();
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
