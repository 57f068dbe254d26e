package org.wawasan.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.wawasan.platform.jobs.JobStarters;

/** Lets a job go on as the member who started it, with the roles they had then. */
@ApplicationScoped
public class ViewerOfJob implements JobStarters {

    @Inject
    private Access access;

    @Override
    public Starter present() {
        Viewer viewer = access.viewer();
        return new Starter(viewer.id(), () -> access.become(viewer));
    }
}
