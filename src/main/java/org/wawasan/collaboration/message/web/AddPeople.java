package org.wawasan.collaboration.message.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wawasan.collaboration.message.Conversation;
import org.wawasan.collaboration.message.Correspondence;
import org.wawasan.collaboration.message.Inbox;
import org.wawasan.collaboration.message.Recipients;
import org.wawasan.member.Member;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Redirect;

/** Bringing people into a conversation: {@code /messages/42-rain/add}. */
@Named
@RequestScoped
public class AddPeople {

    @Inject
    private Inbox inbox;
    @Inject
    private Correspondence correspondence;
    @Inject
    private Recipients known;
    @Inject
    private Address address;
    @Inject
    private Redirect redirect;

    private Conversation conversation;
    private String people;
    private List<Member> alike = List.of();

    public void load() {
        conversation = inbox.conversation(address.id());
        alike = known.alike(people);
    }

    public void add() {
        redirect.to(correspondence.add(address.id(), people).path(), "notice.messages.added");
    }

    public Conversation getConversation() {
        return conversation;
    }

    /** Who may be meant by names that were refused; usually empty. */
    public List<Member> getAlike() {
        return alike;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String people) {
        this.people = people;
    }
}
