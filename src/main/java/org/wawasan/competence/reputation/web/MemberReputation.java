package org.wawasan.competence.reputation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wawasan.competence.reputation.Reputations;
import org.wawasan.knowledge.ItemType;
import org.wawasan.member.Member;
import org.wawasan.member.Members;
import org.wawasan.member.Privilege;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.web.Address;

/** How many points a person has, and what for: {@code /people/42-sari/reputation}. */
@Named
@RequestScoped
public class MemberReputation {

    @Inject
    private Reputations reputations;
    @Inject
    private Members members;
    @Inject
    private Address address;

    private Member member;
    private Integer points;
    private Page<Reputations.Line> page;

    public void load() {
        page = reputations.of(getMember().getId(), address.parameter("after"));
    }

    private Member getMember() {
        if (member == null) {
            member = members.known(address.id());
        }
        return member;
    }

    /** Read once, also on the person's own page. */
    public int getPoints() {
        if (points == null) {
            points = reputations.points(address.id());
        }
        return points;
    }

    public String getName() {
        return getMember().getName();
    }

    public String getPersonPath() {
        return ItemType.PERSON.path(getMember().getId(), getName());
    }

    public Page<Reputations.Line> getPage() {
        return page;
    }

    /** What gives how many points, the most first. */
    public List<Reputations.Rule> getRules() {
        return reputations.rules();
    }

    /** So many points a day come from what is limited. */
    public int getMost() {
        return Reputations.MOST_A_DAY;
    }

    public List<Privilege> getPrivileges() {
        return List.of(Privilege.values());
    }
}
