package org.wawasan.collaboration.roadmap.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wawasan.collaboration.roadmap.Release;
import org.wawasan.collaboration.roadmap.Roadmap;
import org.wawasan.platform.persistence.Page;

/** "You said, we did": {@code /roadmap/released?topic=…}, or of one idea: {@code /roadmap/released?idea=42}. */
@Named
@RequestScoped
public class ReleasesPage extends TopicChoice {

    private static final int SIZE = 10;

    @Inject
    private Roadmap roadmap;

    private Page<Release> page;

    public void load() {
        String idea = address().parameter("idea");
        page = idea != null && idea.matches("\\d{1,18}") ? new Page<>(List.of(roadmap.release(Long.parseLong(idea))), null)
                : roadmap.releases(chosen(), address().parameter("after"), SIZE);
    }

    /** Whether the release of one idea alone is shown. */
    public boolean isOne() {
        return address().parameter("idea") != null;
    }

    public Page<Release> getPage() {
        return page;
    }
}
