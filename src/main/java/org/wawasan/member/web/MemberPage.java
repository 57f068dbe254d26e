package org.wawasan.member.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.wawasan.member.Member;
import org.wawasan.member.Members;
import org.wawasan.member.PasswordReset;
import org.wawasan.member.Role;
import org.wawasan.member.RoleAssignment;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Redirect;

/** One member with their roles, for administrators. */
@Named("memberAdministration")
@RequestScoped
public class MemberPage {

    @Inject
    private Members members;
    @Inject
    private RoleAssignment roles;
    @Inject
    private PasswordReset reset;
    @Inject
    private Address address;
    @Inject
    private Redirect redirect;

    private final Map<String, Boolean> granted = new LinkedHashMap<>();
    private Member member;
    private String link;

    @PostConstruct
    void look() {
        member = members.get(address.id());
    }

    /** Fills the form as it is shown first; what was chosen since stays. */
    public void show() {
        if (granted.isEmpty()) {
            member.getRoles().forEach(role -> granted.put(role.name(), true));
        }
    }

    public void assign() {
        Set<Role> wanted = EnumSet.noneOf(Role.class);
        granted.forEach((role, chosen) -> {
            if (chosen) {
                wanted.add(Role.valueOf(role));
            }
        });
        redirect.to("/admin/" + roles.assign(address.id(), wanted).getId() + "/member", "notice.roles");
    }

    /** Makes a one-time link for a new password; it is shown on this answer only. */
    public void makeLink() {
        link = reset.linkFor(address.id());
    }

    public Member getMember() {
        return member;
    }

    /** Whether each role is given, by name; the form writes into it. */
    public Map<String, Boolean> getGranted() {
        return granted;
    }

    public String getLink() {
        return link;
    }
}
