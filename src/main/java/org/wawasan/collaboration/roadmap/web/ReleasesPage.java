package org.wawasan.collaboration.roadmap.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.collaboration.roadmap.Release;
import org.wawasan.collaboration.roadmap.Roadmap;
import org.wawasan.platform.persistence.Page;

/** "You said, we did": {@code /roadmap/released?topic=…}. */
@Named
@RequestScoped
public class ReleasesPage extends TopicChoice {

    private static final int SIZE = 10;

    @Inject
    private Roadmap roadmap;

    private Page<Release> page;

    public void load() {
        page = roadmap.releases(chosen(), address().parameter("after"), SIZE);
    }

    public Page<Release> getPage() {
        return page;
    }
}
