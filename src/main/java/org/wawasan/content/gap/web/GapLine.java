package org.wawasan.content.gap.web;

import java.util.List;
import org.wawasan.composition.taxonomy.TopicChip;
import org.wawasan.content.gap.Gap;

/**
 * A gap as a page shows it.
 *
 * @param title     what it is called, in the reader's language where it is a topic
 * @param about     path of what it is about: the question, the topic, the search
 * @param draftPath of the form that is filled in for it, or null where nothing can be written
 * @param mine      whether the viewer has it
 */
public record GapLine(Gap gap, String title, String about, String draftPath, List<TopicChip> topics, boolean mine) {

    // Expression language of Faces 4 reads properties of beans only.

    public Gap getGap() {
        return gap;
    }

    public String getTitle() {
        return title;
    }

    public String getAbout() {
        return about;
    }

    public String getDraftPath() {
        return draftPath;
    }

    public List<TopicChip> getTopics() {
        return topics;
    }

    public boolean isMine() {
        return mine;
    }
}
