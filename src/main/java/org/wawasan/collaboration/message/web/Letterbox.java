package org.wawasan.collaboration.message.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.collaboration.message.Inbox;
import org.wawasan.collaboration.message.Reports;

/** What waits for the member among messages, for their menu. */
@Named
@RequestScoped
public class Letterbox {

    @Inject
    private Inbox inbox;
    @Inject
    private Reports reports;

    private String unread;
    private String reported;

    /** In how many conversations there is something unread; empty where in none. */
    public String getUnread() {
        if (unread == null) {
            unread = figure(inbox.unread(), Inbox.MOST_UNREAD);
        }
        return unread;
    }

    /** How many reported messages wait for a moderator; empty where none. */
    public String getReported() {
        if (reported == null) {
            reported = figure(reports.waiting(), Reports.MOST_WAITING);
        }
        return reported;
    }

    private static String figure(int number, int most) {
        return number == 0 ? "" : number == most ? most - 1 + "+" : String.valueOf(number);
    }
}
