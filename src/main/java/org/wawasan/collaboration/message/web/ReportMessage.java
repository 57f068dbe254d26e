package org.wawasan.collaboration.message.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.collaboration.message.Message;
import org.wawasan.collaboration.message.Reports;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Redirect;

/** Showing a message to the moderators: {@code /messages/42-rain/report?message=77}. */
@Named
@RequestScoped
public class ReportMessage {

    @Inject
    private Reports reports;
    @Inject
    private Address address;
    @Inject
    private Redirect redirect;

    private Message message;
    private String reason;

    public void load() {
        message = reports.message(id());
    }

    public void send() {
        redirect.to(reports.report(id(), reason).getMessage().path(), "notice.messages.reported");
    }

    private long id() {
        return address.number("message").orElseThrow(() -> new NotFound("message"));
    }

    public Message getMessage() {
        return message;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
