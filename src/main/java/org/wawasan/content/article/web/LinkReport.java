package org.wawasan.content.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.content.article.CheckedLink;
import org.wawasan.content.article.LinkCheck;
import org.wawasan.content.article.LinkState;
import org.wawasan.platform.jobs.Job;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.web.Address;

/** {@code /knowledge/links?state=moved}: where the links of articles lead. */
@Named
@RequestScoped
public class LinkReport {

    @Inject
    private LinkCheck check;
    @Inject
    private Address address;

    private Job job;
    private LinkState state;
    private Page<CheckedLink> page;

    public void load() {
        state = LinkState.of(address.parameter("state")).orElse(LinkState.GONE);
        page = check.found(state, address.parameter("after"));
        job = check.latest().orElse(null);
    }

    /** The latest check, or null. */
    public Job getJob() {
        return job;
    }

    public LinkState[] getStates() {
        return LinkState.values();
    }

    public LinkState getState() {
        return state;
    }

    public Page<CheckedLink> getPage() {
        return page;
    }
}
