package org.wawasan.collaboration.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wawasan.collaboration.forum.EditSuggestion;
import org.wawasan.collaboration.forum.Forum;
import org.wawasan.collaboration.forum.ForumThread;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.platform.web.Address;

/** Changing the words of a thread: {@code /forum/42-rain/edit}. */
@Named
@RequestScoped
public class EditThread extends Revising {

    @Inject
    private Forum forum;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Address address;

    private ForumThread thread;
    private String title;
    private String body;
    private List<String> topics;

    public void load() {
        thread = forum.editable(address.id());
        EditSuggestion suggestion = resumed(thread);
        if (suggestion != null) {
            title = suggestion.getTitle();
            body = suggestion.getBody();
        } else if (begins()) {
            title = thread.getTitle();
            body = thread.getBody();
            topics = taxonomy.notations(thread.getTopics());
        }
        shows(thread.getId(), thread.getEdits(), thread.getTitle(), thread.getBody(), title, body);
    }

    public void save() {
        done(forum.revise(address.id(), title, body, taxonomy.ids(topics), basedOn(), getNote()).path(), "notice.forum.revised");
    }

    public void suggest() {
        suggest(address.id(), title, body);
    }

    public ForumThread getThread() {
        return thread;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public List<String> getTopics() {
        return topics;
    }

    public void setTopics(List<String> topics) {
        this.topics = topics;
    }
}
