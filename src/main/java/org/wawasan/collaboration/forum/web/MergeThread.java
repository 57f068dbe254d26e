package org.wawasan.collaboration.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.collaboration.forum.Transfers;

/** Letting a thread go on in another one: {@code /forum/42-rain/merge}. */
@Named
@RequestScoped
public class MergeThread extends Moderating {

    @Inject
    private Transfers transfers;

    private String target;

    public void merge() {
        done(transfers.merge(id(), target).path(), "notice.forum.merged");
    }

    /** Address of the thread in which this one goes on. */
    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
