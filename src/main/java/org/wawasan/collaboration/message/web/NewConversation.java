package org.wawasan.collaboration.message.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wawasan.collaboration.message.Correspondence;
import org.wawasan.collaboration.message.Recipients;
import org.wawasan.collaboration.message.Senders;
import org.wawasan.collaboration.message.Unsent;
import org.wawasan.member.Member;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Redirect;

/** Writing to people: {@code /messages/new}, {@code ?to=42} for the member of that id. */
@Named
@RequestScoped
public class NewConversation {

    @Inject
    private Correspondence correspondence;
    @Inject
    private Senders senders;
    @Inject
    private Recipients known;
    @Inject
    private Unsent unsent;
    @Inject
    private Address address;
    @Inject
    private Redirect redirect;
    @Inject
    private HttpServletRequest request;

    private boolean allowed;
    private boolean resumed;
    private List<Member> alike = List.of();
    private String recipients;
    private String subject;
    private String body;

    /** Begins with whom the address names, else with what was left unfinished; what was refused stays as it was typed. */
    public void load() {
        allowed = senders.mayBegin();
        if (!request.getMethod().equals("GET")) {
            alike = known.alike(recipients);
            return;
        }
        Optional<Long> to = address.number("to");
        if (to.isPresent()) {
            recipients = known.naming(to.get());
        } else {
            Map<String, String> kept = unsent.fresh();
            resumed = !kept.isEmpty();
            recipients = kept.get("recipients");
            subject = kept.get("subject");
            body = kept.get("body");
        }
    }

    public void send() {
        unsent.keepNew(typed());
        redirect.to(correspondence.begin(recipients, subject, body).path(), "notice.messages.sent");
    }

    /** Keeps what was typed for another time. */
    public void save() {
        unsent.keepNew(typed());
        redirect.to("/messages/new", "notice.forum.drafted");
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("recipients", recipients == null ? "" : recipients);
        typed.put("subject", subject == null ? "" : subject);
        typed.put("body", body == null ? "" : body);
        return typed;
    }

    /** Whether the member may write to people of their own accord. */
    public boolean isAllowed() {
        return allowed;
    }

    /** Whether this is what the member left unfinished before. */
    public boolean isResumed() {
        return resumed;
    }

    /** Who may be meant by names that were refused; usually empty. */
    public List<Member> getAlike() {
        return alike;
    }

    public String getRecipients() {
        return recipients;
    }

    public void setRecipients(String recipients) {
        this.recipients = recipients;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
