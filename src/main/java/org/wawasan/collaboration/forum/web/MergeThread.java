package org.wawasan.collaboration.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.collaboration.forum.ThreadView;
import org.wawasan.collaboration.forum.Threads;
import org.wawasan.collaboration.forum.Transfers;
import org.wawasan.member.Access;
import org.wawasan.member.Permission;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Redirect;

/** Letting a thread go on in another one: {@code /forum/42-rain/merge}. */
@Named
@RequestScoped
public class MergeThread {

    @Inject
    private Transfers transfers;
    @Inject
    private Threads threads;
    @Inject
    private Access access;
    @Inject
    private Address address;
    @Inject
    private Redirect redirect;

    private ThreadView thread;
    private String target;

    public void load() {
        access.require(Permission.MODERATE);
        thread = threads.view(address.id());
    }

    public void merge() {
        redirect.to(transfers.merge(address.id(), target).path(), "notice.forum.merged");
    }

    public ThreadView getThread() {
        return thread;
    }

    /** Address of the thread in which this one goes on. */
    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
