package org.wawasan.collaboration.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.wawasan.collaboration.forum.Forum;
import org.wawasan.collaboration.forum.Reply;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Redirect;

/** Changing the words of a reply: {@code /forum/42-rain/edit-reply?reply=77}. */
@Named
@RequestScoped
public class EditReply {

    @Inject
    private Forum forum;
    @Inject
    private Address address;
    @Inject
    private Redirect redirect;

    private Reply reply;
    private String body;
    private String edits;

    public void load() {
        reply = forum.editableReply(id());
        if (edits == null) {
            body = reply.getBody();
            edits = String.valueOf(reply.getEdits());
        }
    }

    public void save() {
        Reply revised = forum.reviseReply(id(), body, basedOn(edits));
        redirect.to(revised.path(), "notice.forum.revised");
    }

    /** Reads what the form carries along; what is no number is no state that anybody has seen. */
    static int basedOn(String edits) {
        return edits != null && edits.matches("\\d{1,9}") ? Integer.parseInt(edits) : -1;
    }

    private long id() {
        return Optional.ofNullable(address.parameter("reply")).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf)
                .orElseThrow(() -> new NotFound("reply"));
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

    /** How often the words had been changed when they were given to the editor. */
    public String getEdits() {
        return edits;
    }

    public void setEdits(String edits) {
        this.edits = edits;
    }
}
