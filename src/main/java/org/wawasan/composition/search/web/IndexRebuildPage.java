package org.wawasan.composition.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wawasan.composition.search.IndexRebuild;
import org.wawasan.composition.search.IndexState;
import org.wawasan.platform.jobs.Job;

/** How the index stands, and its rebuilds: {@code /admin/index-rebuild}. */
@Named
@RequestScoped
public class IndexRebuildPage {

    @Inject
    private IndexRebuild rebuild;

    private IndexState state;
    private List<Job> jobs;

    public void load() {
        state = rebuild.state();
        jobs = rebuild.latest();
    }

    public IndexState getState() {
        return state;
    }

    public List<Job> getJobs() {
        return jobs;
    }

    /** The rebuild that is running, or null. */
    public Job getRunning() {
        return jobs.stream().filter(Job::isRunning).findFirst().orElse(null);
    }
}
