package org.wawasan.content.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wawasan.content.article.Articles;
import org.wawasan.content.article.EditionStatus;
import org.wawasan.content.article.FeedbackRow;
import org.wawasan.content.article.FeedbackState;
import org.wawasan.content.article.QueueRow;
import org.wawasan.content.article.Remarks;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.web.Address;

/** {@code /knowledge/queue?state=in-review}: what waits for those who write and publish. */
@Named
@RequestScoped
public class ArticleQueue {

    private static final String CHANGED = "changed";
    private static final String DUE = "due";
    private static final String FEEDBACK = "feedback";
    private static final List<String> STATES = List.of("in-review", CHANGED, "draft", "needs-verification", DUE, FEEDBACK, "archived");

    @Inject
    private Articles articles;
    @Inject
    private Remarks remarks;
    @Inject
    private Address address;

    private String state;
    private FeedbackState said;
    private boolean own;
    private Page<QueueRow> page;
    private Page<FeedbackRow> feedback;

    public void load() {
        String chosen = address.parameter("state");
        state = chosen != null && STATES.contains(chosen) ? chosen : STATES.get(0);
        own = "me".equals(address.parameter("owner"));
        String after = address.parameter("after");
        switch (state) {
            case CHANGED -> page = articles.changed(own, after);
            case DUE -> page = articles.due(own, after);
            case FEEDBACK -> {
                said = FeedbackState.of(address.parameter("said")).orElse(FeedbackState.OPEN);
                feedback = remarks.said(said, own, after);
            }
            default -> page = articles.queue(EditionStatus.of(state).orElseThrow(), own, after);
        }
    }

    public List<String> getStates() {
        return STATES;
    }

    public String getState() {
        return state;
    }

    public FeedbackState[] getFeedbackStates() {
        return FeedbackState.values();
    }

    /** How far what readers said has come that is listed; null where editions are. */
    public FeedbackState getSaid() {
        return said;
    }

    /** Whether the reader's own articles alone are listed. */
    public boolean isOwn() {
        return own;
    }

    public boolean isDue() {
        return state.equals(DUE);
    }

    /** What readers said; null where editions are listed. */
    public Page<FeedbackRow> getFeedback() {
        return feedback;
    }

    /** Editions; null where it is listed what readers said. */
    public Page<QueueRow> getPage() {
        return page;
    }
}
