package org.wawasan.collaboration.campaign;

import org.wawasan.collaboration.idea.IdeaLine;

/**
 * An entry as the page of its campaign shows it.
 *
 * @param mine what the viewer gives to it
 */
public record EntryLine(IdeaLine idea, CampaignEntry entry, int mine) {

    // Expression language of Faces 4 reads properties of beans only.

    public IdeaLine getIdea() {
        return idea;
    }

    public CampaignEntry getEntry() {
        return entry;
    }

    public int getMine() {
        return mine;
    }
}
