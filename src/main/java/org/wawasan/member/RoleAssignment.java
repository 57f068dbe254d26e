package org.wawasan.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.wawasan.platform.Refused;

/** Granting and revoking roles. It takes effect with the member's next request; who did it is in the log. */
@ApplicationScoped
@Transactional
public class RoleAssignment {

    private static final System.Logger LOG = System.getLogger(RoleAssignment.class.getName());

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Members members;

    /**
     * Gives a member these roles, and no others but the one that every member has.
     *
     * @throws Refused where the portal would be left without an administrator, or the member has no account
     */
    public Member assign(long memberId, Set<Role> wanted) {
        Member administrator = access.require(Permission.ADMINISTER);
        Member member = members.get(memberId);
        if (!member.hasAccount()) {
            throw new Refused("member.imported");
        }
        if (!wanted.contains(Role.ADMINISTRATOR) && member.getRoles().contains(Role.ADMINISTRATOR)) {
            demandAnotherAdministrator(member);
        }
        for (Role role : Role.values()) {
            if (role != Role.MEMBER && wanted.contains(role) != member.getRoles().contains(role)) {
                change(member, role, wanted.contains(role), administrator);
            }
        }
        return member;
    }

    private static void change(Member member, Role role, boolean granted, Member administrator) {
        if (granted) {
            member.grant(role);
        } else {
            member.revoke(role);
        }
        LOG.log(System.Logger.Level.INFO, "Audit: member {0} {1} {2} {3} member {4}", administrator.getId().toString(),
                granted ? "granted" : "revoked", role, granted ? "to" : "from", member.getId().toString());
    }

    /** Holds all administrators, so that two who revoke each other do so one after the other. */
    private void demandAnotherAdministrator(Member leaving) {
        boolean another = em.createNativeQuery("""
                select r.member_id from member_role r join member m on m.id = r.member_id
                where r.role = 'ADMINISTRATOR' and m.password_hash is not null for update""", Long.class)
                .getResultStream().anyMatch(id -> !leaving.getId().equals(id));
        if (!another) {
            throw new Refused("role.lastAdministrator");
        }
    }
}
