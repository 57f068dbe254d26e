package org.wawasan.collaboration.message.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.wawasan.collaboration.message.ConversationView;
import org.wawasan.collaboration.message.Correspondence;
import org.wawasan.collaboration.message.Inbox;
import org.wawasan.collaboration.message.Senders;
import org.wawasan.collaboration.message.Unsent;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Redirect;

/** The page of one conversation: {@code /messages/42-rain}, {@code ?after=20} for the messages from the 21st on. */
@Named
@RequestScoped
public class ConversationPage {

    @Inject
    private Inbox inbox;
    @Inject
    private Correspondence correspondence;
    @Inject
    private Senders senders;
    @Inject
    private Unsent unsent;
    @Inject
    private Address address;
    @Inject
    private Redirect redirect;
    @Inject
    private HttpServletRequest request;

    private ConversationView view;
    private boolean adding;
    private boolean resumed;
    private String body;

    public void load() {
        view = inbox.page(address.id(), after().orElse(null));
        boolean get = request.getMethod().equals("GET");
        if (get && !address.path().equals(view.getPath())) {
            redirect.permanently(view.getPath() + address.getHere().substring(address.path().length()));
            return;
        }
        adding = senders.mayBegin();
        if (get) {
            body = unsent.message(view.id());
            resumed = body != null;
        }
    }

    private Optional<Integer> after() {
        return Optional.ofNullable(address.parameter("after")).filter(text -> text.matches("\\d{1,8}")).map(Integer::valueOf);
    }

    public void send() {
        unsent.keepMessage(address.id(), body);
        redirect.to(correspondence.write(address.id(), body).path(), "notice.messages.sent");
    }

    /** Keeps the message for another time. */
    public void save() {
        unsent.keepMessage(address.id(), body);
        redirect.to(address.path() + after().map(number -> "?after=" + number).orElse("") + "#reply", "notice.forum.drafted");
    }

    public ConversationView getView() {
        return view;
    }

    /** Whether the member may bring people in. */
    public boolean isAdding() {
        return adding;
    }

    /** Whether the message in the form is what the member left unfinished before. */
    public boolean isResumed() {
        return resumed;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
