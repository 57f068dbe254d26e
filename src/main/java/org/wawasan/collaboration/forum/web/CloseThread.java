package org.wawasan.collaboration.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.wawasan.collaboration.forum.Ground;
import org.wawasan.collaboration.forum.Moderation;
import org.wawasan.collaboration.forum.ThreadView;
import org.wawasan.collaboration.forum.Threads;
import org.wawasan.member.Access;
import org.wawasan.member.Permission;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Option;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.Redirect;

/** Closing a thread on a ground, or opening it again: {@code /forum/42-rain/close}. */
@Named
@RequestScoped
public class CloseThread {

    @Inject
    private Moderation moderation;
    @Inject
    private Threads threads;
    @Inject
    private Access access;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;
    @Inject
    private Redirect redirect;

    private ThreadView thread;
    private String ground = Ground.OTHER.getCode();
    private String original;
    private String reason;

    public void load() {
        access.require(Permission.MODERATE);
        thread = threads.view(address.id());
    }

    public void close() {
        redirect.to(moderation.close(address.id(), Ground.of(ground).orElse(null), original, reason).path(), "notice.forum.closed");
    }

    public void reopen() {
        redirect.to(moderation.reopen(address.id(), reason).path(), "notice.forum.reopened");
    }

    public ThreadView getThread() {
        return thread;
    }

    public List<Option> getGrounds() {
        return Stream.of(Ground.values()).map(one -> new Option(one.getCode(), Texts.of(preferences.language(), "forum.ground." + one.getCode()))).toList();
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    /** Address of the thread of which this one is a duplicate. */
    public String getOriginal() {
        return original;
    }

    public void setOriginal(String original) {
        this.original = original;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
