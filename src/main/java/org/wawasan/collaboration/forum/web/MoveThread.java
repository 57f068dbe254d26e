package org.wawasan.collaboration.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.collaboration.forum.Moderation;

/** Filing a thread elsewhere: {@code /forum/42-rain/move}. */
@Named
@RequestScoped
public class MoveThread extends Moderating {

    @Inject
    private Moderation moderation;

    private String note;

    public void move() {
        done(moderation.move(id(), chosenKind(), chosenTopics(), note).path(), "notice.forum.moved");
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
