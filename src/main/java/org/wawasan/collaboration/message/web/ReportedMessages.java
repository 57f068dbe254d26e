package org.wawasan.collaboration.message.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.collaboration.message.Report;
import org.wawasan.collaboration.message.Reports;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Redirect;

/** Messages that were reported, for moderators: {@code /messages/reports}, and one of them: {@code /messages/close?report=7}. */
@Named
@RequestScoped
public class ReportedMessages {

    @Inject
    private Reports reports;
    @Inject
    private Address address;
    @Inject
    private Redirect redirect;

    private Page<Report> page;
    private Report report;
    private String note;

    public void load() {
        page = reports.open(address.parameter("after"));
    }

    public void loadOne() {
        report = reports.open(id());
    }

    public void close() {
        reports.close(id(), note);
        redirect.to("/messages/reports", "notice.messages.dealt");
    }

    private long id() {
        return address.number("report").orElseThrow(() -> new NotFound("report"));
    }

    public Page<Report> getPage() {
        return page;
    }

    public Report getReport() {
        return report;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
