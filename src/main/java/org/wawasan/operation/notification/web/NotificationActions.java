package org.wawasan.operation.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.wawasan.operation.notification.Notifications;
import org.wawasan.platform.web.SeeOther;

/** The one-button form of the notifications. */
@Path("notifications")
@RequestScoped
public class NotificationActions {

    @Inject
    private Notifications notifications;
    @Inject
    private SeeOther seeOther;

    @POST
    @Path("read")
    public Response readAll() {
        notifications.readAll();
        return seeOther.to("/notifications", "notice.notifications.read");
    }
}
