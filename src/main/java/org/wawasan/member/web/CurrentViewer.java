package org.wawasan.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.member.Access;
import org.wawasan.member.Permission;
import org.wawasan.member.Viewer;
import org.wawasan.platform.web.Presence;

/** The viewer, for pages: {@code #{viewer.signedIn}}, {@code #{viewer.may('DECIDE_IDEAS')}}. */
@Named("viewer")
@RequestScoped
public class CurrentViewer implements Presence {

    @Inject
    private Access access;

    private Viewer viewer() {
        return access.viewer();
    }

    @Override
    public boolean isSignedIn() {
        return viewer().isSignedIn();
    }

    public Long getId() {
        return viewer().id();
    }

    public String getName() {
        return viewer().name();
    }

    public boolean isEmployee() {
        return viewer().isEmployee();
    }

    public boolean may(String permission) {
        return viewer().may(Permission.valueOf(permission));
    }

    /** Called when a page is shown that only some may see and that asks no service. */
    public void demand(String permission) {
        access.require(Permission.valueOf(permission));
    }
}
