package org.wawasan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.concurrent.atomic.AtomicInteger;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Role;
import org.wawasan.member.Viewer;
import org.wawasan.platform.i18n.Language;

/** The people who act in tests: {@code people.be(people.customer("Sari"))}. */
@RequestScoped
public class People {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;

    @Transactional
    public Member customer(String name) {
        return somebody(name);
    }

    @Transactional
    public Member employee(String name, Role role) {
        Member member = somebody(name);
        member.grant(role);
        return member;
    }

    /** Goes on as this member. */
    public Member be(Member member) {
        access.become(member.asViewer());
        return member;
    }

    /** Goes on as a visitor. */
    public void beVisitor() {
        access.become(Viewer.VISITOR);
    }

    private Member somebody(String name) {
        Member member = new Member(name, "test" + NUMBER.incrementAndGet() + "@example.org", "no password", Language.EN);
        member.confirm();
        em.persist(member);
        return member;
    }
}
