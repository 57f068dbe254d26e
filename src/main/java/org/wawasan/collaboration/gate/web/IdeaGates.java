package org.wawasan.collaboration.gate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.collaboration.gate.GateStory;
import org.wawasan.collaboration.gate.Passages;
import org.wawasan.collaboration.idea.IdeaLine;

/** The gates beside an idea on its page. */
@Named
@RequestScoped
public class IdeaGates {

    @Inject
    private Passages passages;

    private GateStory story;

    /** Asked for once, since a page shows one idea; nothing while a post is read and the idea is not known yet. */
    public GateStory of(IdeaLine idea) {
        if (story == null && idea != null) {
            story = passages.of(idea);
        }
        return story == null ? GateStory.NONE : story;
    }
}
