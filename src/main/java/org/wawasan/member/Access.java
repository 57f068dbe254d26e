package org.wawasan.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.wawasan.platform.Forbidden;
import org.wawasan.platform.SignInRequired;

/** The one place that decides who may do what. Every use case begins by asking here. */
@RequestScoped
public class Access {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Authentication authentication;
    @Inject
    private Points points;

    private Viewer viewer;
    private Integer earned;

    public Viewer viewer() {
        if (viewer == null) {
            viewer = authentication.viewer();
        }
        return viewer;
    }

    /** Goes on as somebody else, for the rest of this request: after sign-in, in a job, in an import. */
    public void become(Viewer other) {
        viewer = other;
        earned = null;
    }

    /** Whether the viewer has this privilege, by a role or by points. */
    public boolean may(Privilege privilege) {
        return viewer().isSignedIn() && (privilege.isHeldBy(viewer()) || privilege.isEarnedWith(earned()));
    }

    /** Asked for once in a request. */
    private int earned() {
        if (earned == null) {
            earned = points.of(viewer().id());
        }
        return earned;
    }

    /**
     * The signed-in member, for contributing.
     *
     * @throws SignInRequired for a visitor
     */
    public Member member() {
        return require(Permission.CONTRIBUTE);
    }

    /**
     * The signed-in member, where they may do this.
     *
     * @throws SignInRequired for a visitor
     * @throws Forbidden      where no role of the member permits it
     */
    public Member require(Permission permission) {
        if (!viewer().isSignedIn()) {
            throw new SignInRequired();
        }
        demand(viewer().may(permission), permission.name());
        return em.getReference(Member.class, viewer().id());
    }

    /** @throws Forbidden unless the condition holds */
    public void demand(boolean condition, String what) {
        if (!condition) {
            throw viewer().isSignedIn() ? new Forbidden(what) : new SignInRequired();
        }
    }
}
