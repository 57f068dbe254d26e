package org.wawasan.collaboration.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.wawasan.collaboration.forum.Ground;
import org.wawasan.collaboration.forum.Moderation;
import org.wawasan.platform.web.Option;

/** Closing a thread on a ground, or opening it again: {@code /forum/42-rain/close}. */
@Named
@RequestScoped
public class CloseThread extends Moderating {

    @Inject
    private Moderation moderation;

    private String ground = Ground.OTHER.getCode();
    private String original;
    private String reason;

    public void close() {
        done(moderation.close(id(), Ground.of(ground).orElse(null), original, reason).path(), "notice.forum.closed");
    }

    public void reopen() {
        done(moderation.reopen(id(), reason).path(), "notice.forum.reopened");
    }

    public List<Option> getGrounds() {
        return Stream.of(Ground.values()).map(one -> option(one.getCode(), "forum.ground.")).toList();
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
