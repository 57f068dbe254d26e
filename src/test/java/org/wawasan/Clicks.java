package org.wawasan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.wawasan.member.Access;
import org.wawasan.member.Viewer;

/** What members do at the same moment, each in a request of their own. */
@ApplicationScoped
public class Clicks {

    @Inject
    private Access access;

    @ActivateRequestContext
    public void as(Viewer viewer, Runnable act) {
        access.become(viewer);
        act.run();
    }
}
