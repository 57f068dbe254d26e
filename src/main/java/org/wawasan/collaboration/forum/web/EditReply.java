package org.wawasan.collaboration.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.collaboration.forum.EditSuggestion;
import org.wawasan.collaboration.forum.Forum;
import org.wawasan.collaboration.forum.Reply;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.web.Address;

/** Changing the words of a reply: {@code /forum/42-rain/edit-reply?reply=77}. */
@Named
@RequestScoped
public class EditReply extends Revising {

    @Inject
    private Forum forum;
    @Inject
    private Address address;

    private Reply reply;
    private String body;

    public void load() {
        reply = forum.editableReply(id());
        EditSuggestion suggestion = resumed(reply);
        if (suggestion != null) {
            body = suggestion.getBody();
        } else if (begins()) {
            body = reply.getBody();
        }
        shows(reply.getId(), reply.getEdits(), "", reply.getBody(), "", body);
    }

    public void save() {
        done(forum.reviseReply(id(), body, basedOn(), getNote()).path(), "notice.forum.revised");
    }

    public void suggest() {
        suggest(id(), null, body);
    }

    private long id() {
        return address.number("reply").orElseThrow(() -> new NotFound("reply"));
    }

    public Reply getReply() {
        return reply;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
