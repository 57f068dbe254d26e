package org.wawasan.collaboration.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.collaboration.forum.Forum;
import org.wawasan.collaboration.forum.ThreadView;
import org.wawasan.collaboration.forum.Threads;
import org.wawasan.member.Access;
import org.wawasan.member.Permission;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Redirect;

/** Closing a thread or opening it again, with a reason: {@code /forum/42-rain/close}. */
@Named
@RequestScoped
public class CloseThread {

    @Inject
    private Forum forum;
    @Inject
    private Threads threads;
    @Inject
    private Access access;
    @Inject
    private Address address;
    @Inject
    private Redirect redirect;

    private ThreadView thread;
    private String reason;

    public void load() {
        access.require(Permission.MODERATE);
        thread = threads.view(address.id());
    }

    public void close() {
        redirect.to(forum.close(address.id(), reason).path(), "notice.forum.closed");
    }

    public void reopen() {
        redirect.to(forum.reopen(address.id(), reason).path(), "notice.forum.reopened");
    }

    public ThreadView getThread() {
        return thread;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
