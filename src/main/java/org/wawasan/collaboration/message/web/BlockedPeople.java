package org.wawasan.collaboration.message.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.collaboration.message.Block;
import org.wawasan.collaboration.message.Blocks;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Redirect;

/** From whom the member receives no messages: {@code /messages/blocked}. */
@Named
@RequestScoped
public class BlockedPeople {

    @Inject
    private Blocks blocks;
    @Inject
    private Address address;
    @Inject
    private Redirect redirect;

    private Page<Block> page;
    private String people;

    public void load() {
        page = blocks.list(address.parameter("after"));
    }

    public void block() {
        blocks.block(people);
        redirect.to("/messages/blocked", "notice.messages.blocked");
    }

    public Page<Block> getPage() {
        return page;
    }

    public String getPeople() {
        return people;
    }

    public void setPeople(String people) {
        this.people = people;
    }
}
