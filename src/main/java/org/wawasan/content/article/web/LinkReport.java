package org.wawasan.content.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.content.article.BadLink;
import org.wawasan.content.article.LinkCheck;
import org.wawasan.platform.jobs.Job;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.web.Address;

/** {@code /knowledge/links}: links of articles that do not lead where they should. */
@Named
@RequestScoped
public class LinkReport {

    @Inject
    private LinkCheck check;
    @Inject
    private Address address;

    private Job job;
    private Page<BadLink> page;

    public void load() {
        page = check.found(address.parameter("after"));
        job = check.latest().orElse(null);
    }

    /** The latest check, or null. */
    public Job getJob() {
        return job;
    }

    public Page<BadLink> getPage() {
        return page;
    }
}
