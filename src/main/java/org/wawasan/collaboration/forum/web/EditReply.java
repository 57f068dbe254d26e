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
    private Integer edits;

    public void load() {
        reply = forum.editableReply(id());
        if (edits == null) {
            body = reply.getBody();
            edits = reply.getEdits();
        }
    }

    public void save() {
        Reply revised = forum.reviseReply(id(), body, edits == null ? -1 : edits);
        redirect.to(revised.path(), "notice.forum.revised");
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
    public Integer getEdits() {
        return edits;
    }

    public void setEdits(Integer edits) {
        this.edits = edits;
    }
}
