package org.wawasan.collaboration.roadmap.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wawasan.collaboration.idea.PlannedLine;
import org.wawasan.collaboration.idea.PlannedReleases;
import org.wawasan.collaboration.roadmap.Release;
import org.wawasan.collaboration.roadmap.Roadmap;
import org.wawasan.platform.persistence.Page;

/** "You said, we did": {@code /roadmap/released?topic=…}, or of one idea: {@code /roadmap/released?idea=42}. */
@Named
@RequestScoped
public class ReleasesPage extends TopicChoice {

    private static final int SIZE = 10;
    private static final int PLANNED = 50;

    @Inject
    private Roadmap roadmap;

    @Inject
    private PlannedReleases plannedReleases;

    private Page<Release> page;
    private List<PlannedLine> planned;

    public void load() {
        String idea = address().parameter("idea");
        page = idea != null && idea.matches("\\d{1,18}") ? new Page<>(List.of(roadmap.release(Long.parseLong(idea))), null)
                : roadmap.releases(chosen(), address().parameter("after"), SIZE);
        planned = isOne() || address().parameter("after") != null ? List.of() : plannedReleases.next(PLANNED);
    }

    /** Whether the release of one idea alone is shown. */
    public boolean isOne() {
        return address().parameter("idea") != null;
    }

    /** Releases that wait for their time, for who decides. */
    public List<PlannedLine> getPlanned() {
        return planned;
    }

    public Page<Release> getPage() {
        return page;
    }
}
