package org.wawasan.content.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wawasan.content.article.Articles;
import org.wawasan.content.article.EditionStatus;
import org.wawasan.content.article.QueueRow;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.web.Address;

/** {@code /knowledge/queue?state=in-review}: what waits for those who write and publish. */
@Named
@RequestScoped
public class ArticleQueue {

    private static final String CHANGED = "changed";
    private static final List<String> STATES = List.of("in-review", CHANGED, "draft", "needs-verification", "archived");

    @Inject
    private Articles articles;
    @Inject
    private Address address;

    private String state;
    private Page<QueueRow> page;

    public void load() {
        String chosen = address.parameter("state");
        state = chosen != null && STATES.contains(chosen) ? chosen : STATES.get(0);
        page = state.equals(CHANGED) ? articles.changed(address.parameter("after"))
                : articles.queue(EditionStatus.of(state).orElseThrow(), address.parameter("after"));
    }

    public List<String> getStates() {
        return STATES;
    }

    public String getState() {
        return state;
    }

    public Page<QueueRow> getPage() {
        return page;
    }
}
