package org.wawasan.operation.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.operation.notification.Notifications;

/** The bell in the header of every page of a signed-in member. */
@Named
@RequestScoped
public class Bell {

    private static final int MOST_SHOWN = 99;

    @Inject
    private Notifications notifications;

    private Integer unread;

    /** How much is unread. */
    public int getUnread() {
        if (unread == null) {
            unread = notifications.unread();
        }
        return unread;
    }

    /** The figure beside the bell; empty where all is read. */
    public String getFigure() {
        return getUnread() == 0 ? "" : getUnread() > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(getUnread());
    }
}
