package org.wawasan.collaboration.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.collaboration.forum.Forum;
import org.wawasan.collaboration.forum.ForumThread;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Redirect;

/** Changing the words of a thread: {@code /forum/42-rain/edit}. */
@Named
@RequestScoped
public class EditThread extends ThreadWords {

    @Inject
    private Forum forum;
    @Inject
    private Address address;
    @Inject
    private Redirect redirect;

    private ForumThread thread;
    private String edits;

    public void load() {
        thread = forum.editable(address.id());
        if (edits == null) {
            take(thread.getTitle(), thread.getBody(), thread.getTopics());
            edits = String.valueOf(thread.getEdits());
        }
    }

    public void save() {
        ForumThread revised = forum.revise(address.id(), getTitle(), getBody(), filed(), EditReply.basedOn(edits));
        redirect.to(revised.path(), "notice.forum.revised");
    }

    public ForumThread getThread() {
        return thread;
    }

    /** How often the words had been changed when they were given to the editor. */
    public String getEdits() {
        return edits;
    }

    public void setEdits(String edits) {
        this.edits = edits;
    }
}
