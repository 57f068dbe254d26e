package org.wawasan.operation.notification.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.operation.notification.Notifications;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Redirect;

/** Goes to what a notification tells of, which is read from then on: {@code /notifications/42}. */
@Named
@RequestScoped
public class OpenNotification {

    @Inject
    private Notifications notifications;
    @Inject
    private Address address;
    @Inject
    private Redirect redirect;

    public void open() {
        redirect.to(notifications.open(address.id()), null);
    }
}
