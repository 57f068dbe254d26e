package org.wawasan.operation.notification;

import java.time.Instant;
import org.wawasan.platform.i18n.Language;

/**
 * A notification as the list shows it.
 *
 * @param actorName null where the portal did it
 * @param what      last part of the key of its text
 * @param label     key of the text that is the argument, or null
 * @param words     beginning of what was said, or null
 * @param heading   what it happened on
 * @param language  of that, null where it is no item
 */
public record NotificationLine(long id, String actorName, String what, String label, String words, String heading, Language language, Instant created, boolean unread) {

    static NotificationLine of(Notification notification) {
        Announcement told = notification.getAnnouncement();
        return new NotificationLine(told.getId(), told.getActor() == null ? null : told.getActor().getName(), told.getWhat(), told.getLabel(),
                told.getWords(), told.heading(), told.language(), told.getCreated(), notification.isUnread());
    }

    // Expression language of Faces 4 reads properties of beans only.

    public long getId() {
        return id;
    }

    public String getWords() {
        return words;
    }

    public String getHeading() {
        return heading;
    }

    public Language getLanguage() {
        return language;
    }

    public Instant getCreated() {
        return created;
    }

    public boolean isUnread() {
        return unread;
    }
}
