package org.wawasan.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.member.Member;
import org.wawasan.member.Members;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.web.Address;

/** The list of members, for administrators. */
@Named
@RequestScoped
public class MembersPage {

    @Inject
    private Members members;
    @Inject
    private Address address;

    private Page<Member> page;

    public void load() {
        page = members.find(address.parameter("q"), address.parameter("after"));
    }

    public Page<Member> getPage() {
        return page;
    }
}
