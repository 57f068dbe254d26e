package org.wawasan.collaboration.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.wawasan.knowledge.Releases;

/** Tells the chain of knowledge which ideas end in a release. */
@ApplicationScoped
public class ReleaseNotes {

    @Inject
    private Releases releases;

    void moved(@Observes IdeaMoved idea) {
        if (idea.to() == IdeaStatus.RELEASED) {
            releases.note(idea.ideaId(), idea.when());
        } else if (idea.from() == IdeaStatus.RELEASED) {
            releases.forget(idea.ideaId());
        }
    }
}
