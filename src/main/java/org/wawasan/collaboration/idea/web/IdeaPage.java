package org.wawasan.collaboration.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.wawasan.collaboration.idea.Credit;
import org.wawasan.collaboration.idea.Decision;
import org.wawasan.collaboration.idea.IdeaMerging;
import org.wawasan.collaboration.idea.IdeaStory;
import org.wawasan.collaboration.idea.Ideas;
import org.wawasan.collaboration.idea.Merged;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.composition.taxonomy.TopicChip;
import org.wawasan.knowledge.Comment;
import org.wawasan.knowledge.Comments;
import org.wawasan.member.Access;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.Redirect;
import org.wawasan.platform.web.SignInFirst;

/** The page of one idea: {@code /ideas/42-longer-range}, {@code ?comments=77} for its comments from that one on. */
@Named
@RequestScoped
public class IdeaPage {

    @Inject
    private Ideas ideas;
    @Inject
    private IdeaMerging merging;
    @Inject
    private Comments comments;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Access access;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;
    @Inject
    private Redirect redirect;
    @Inject
    private SignInFirst signInFirst;

    private IdeaStory story;
    private List<TopicChip> topics;
    private List<Decision> timeline;
    private List<Credit> credits;
    private List<Merged> merged;
    private String comment;

    public void load() {
        story = ideas.story(address.id(), address.number("comments").orElse(null));
        if (story.originalPath() != null) {
            redirect.permanently(story.originalPath());
            return;
        }
        if (!address.path().equals(story.idea().getPath())) {
            redirect.permanently(story.idea().getPath() + address.getHere().substring(address.path().length()));
            return;
        }
        topics = taxonomy.chips(story.idea().topics(), preferences.language());
        timeline = new ArrayList<>(story.decisions());
        Collections.reverse(timeline);
        merged = story.merged() ? merging.into(story.idea().id()) : List.of();
        credits = story.credits(merged);
        if (comment == null) {
            comment = signInFirst.kept().get("comment");
        }
    }

    /** Adds the comment; a visitor signs in first and finds it again. */
    public void addComment() {
        if (!access.viewer().isSignedIn()) {
            signInFirst.keep(Map.of("comment", comment == null ? "" : comment));
            return;
        }
        Comment added = comments.add(address.id(), comment);
        redirect.to(address.path() + "#" + added.place(), "notice.commented");
    }

    public IdeaStory getStory() {
        return story;
    }

    public List<TopicChip> getTopics() {
        return topics;
    }

    /** Decisions, the newest first. */
    public List<Decision> getTimeline() {
        return timeline;
    }

    /** The ideas that were merged into it. */
    public List<Merged> getMerged() {
        return merged;
    }

    public List<Credit> getCredits() {
        return credits;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
