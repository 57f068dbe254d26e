package org.wawasan.collaboration.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.wawasan.knowledge.Attachments;
import org.wawasan.platform.Refused;
import org.wawasan.platform.i18n.Language;

/** What authors do with their ideas: submit them, and revise them, with all that belongs to them. */
@ApplicationScoped
@Transactional
public class Submissions {

    @Inject
    private IdeaBoard board;
    @Inject
    private Attachments attachments;

    /**
     * Submits an idea of the signed-in member; sent twice it is still one.
     *
     * @param files secrets of the files that its form holds
     */
    public Idea submit(String title, String body, Language language, Collection<Long> topics, Collection<String> files) {
        return submit(title, body, language, topics, files, null);
    }

    /**
     * Submits an idea into a campaign.
     *
     * @param campaign id of the campaign, null for none
     * @throws Refused also where the campaign does not take it
     */
    public Idea submit(String title, String body, Language language, Collection<Long> topics, Collection<String> files, Long campaign) {
        Idea idea = board.submit(title, body, language, topics, campaign);
        attachments.enclose(idea, files, List.of());
        return idea;
    }

    /**
     * Changes the words and the files of an idea.
     *
     * @param version of the idea that the author saw
     * @param files   secrets of the files that its form holds besides
     * @param removed ids of the files that it is to have no longer
     */
    public Idea revise(long id, int version, String title, String body, Language language, Collection<Long> topics,
            Collection<String> files, Collection<Long> removed) {
        Idea idea = board.revise(id, version, title, body, language, topics);
        attachments.enclose(idea, files, removed);
        return idea;
    }
}
