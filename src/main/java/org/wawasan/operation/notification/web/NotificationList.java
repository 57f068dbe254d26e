package org.wawasan.operation.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.knowledge.Follows;
import org.wawasan.operation.notification.NotificationLine;
import org.wawasan.operation.notification.Notifications;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Preferences;

/** What the member was told: {@code /notifications}. */
@Named
@RequestScoped
public class NotificationList {

    @Inject
    private Notifications notifications;
    @Inject
    private Follows follows;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;

    private Page<NotificationLine> page;
    private boolean followsVotes;

    public void load() {
        followsVotes = follows.followsVotes();
        page = notifications.list(address.parameter("after"), Notifications.PAGE);
    }

    /** Whether the member follows what they vote for. */
    public boolean isFollowsVotes() {
        return followsVotes;
    }

    public Page<NotificationLine> getPage() {
        return page;
    }

    /** What happened, as a sentence. */
    public String sentence(NotificationLine line) {
        return Texts.of(preferences.language(), "notifications.what." + line.what(),
                line.actorName() == null ? text("notifications.portal") : line.actorName(), line.label() == null ? "" : text(line.label()));
    }

    private String text(String key) {
        return Texts.of(preferences.language(), key);
    }
}
