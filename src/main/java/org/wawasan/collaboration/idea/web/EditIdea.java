package org.wawasan.collaboration.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.collaboration.idea.IdeaBoard;
import org.wawasan.collaboration.idea.Submission;
import org.wawasan.collaboration.idea.Submissions;
import org.wawasan.knowledge.Attachments;
import org.wawasan.knowledge.web.AttachmentField;
import org.wawasan.member.Access;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Redirect;

/** Revising an idea: {@code /ideas/42-longer-range/edit}. */
@Named
@RequestScoped
public class EditIdea extends IdeaWords {

    @Inject
    private IdeaBoard board;
    @Inject
    private Submissions submissions;
    @Inject
    private Attachments attachments;
    @Inject
    private AttachmentField files;
    @Inject
    private Access access;
    @Inject
    private Address address;
    @Inject
    private Redirect redirect;

    private Idea idea;
    private Integer version;
    private boolean credited;

    public void load() {
        idea = board.toRevise(address.id());
        if (version == null) {
            take(idea);
            credited = idea.isBy(access.viewer());
        }
        version = idea.getVersion();
        files.load(idea.getAttachments() == 0 ? List.of() : attachments.of(idea.getId()));
    }

    public void save() {
        files.receive();
        Idea revised = submissions.revise(address.id(), version == null ? -1 : version, new Submission(getTitle(), getBody(), spoken(), filed(),
                files.getSecrets(), credited ? byline() : null, null, null), files.getRemoved());
        redirect.to(revised.path(), "notice.idea.revised");
    }

    public AttachmentField getFiles() {
        return files;
    }

    public Idea getIdea() {
        return idea;
    }

    /** Whether the form asks how the author is named: it asks nobody but the author. */
    public boolean isCredited() {
        return credited;
    }

    public void setCredited(boolean credited) {
        this.credited = credited;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
