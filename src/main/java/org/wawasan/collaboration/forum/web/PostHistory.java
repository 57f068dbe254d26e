package org.wawasan.collaboration.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wawasan.collaboration.forum.PostRevision;
import org.wawasan.collaboration.forum.Revisions;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.composition.taxonomy.TopicChip;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.text.Comparison;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Preferences;

/** How a thread or a reply came to its words: {@code /forum/42-rain/history?reply=77&from=1&to=2}; the last change at first. */
@Named
@RequestScoped
public class PostHistory {

    @Inject
    private Revisions revisions;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;

    private KnowledgeItem post;
    private List<PostRevision> all;
    private int from;
    private int to;
    private Comparison comparison;

    public void load() {
        post = revisions.post(address.number("reply").orElseGet(address::id));
        if (post.page().getId() != address.id()) {
            throw new NotFound("post " + post.getId() + " in " + address.path());
        }
        all = revisions.of(post.getId());
        if (all.isEmpty()) {
            throw new NotFound("history of " + post.getId());
        }
        to = address.number("to").map(Long::intValue).orElse(all.get(0).getNumber());
        from = address.number("from").map(Long::intValue).orElse(Math.max(1, to - 1));
        comparison = Revisions.compare(all, from, to);
    }

    public KnowledgeItem getPost() {
        return post;
    }

    /** Id of the reply, or null where it is the thread itself. */
    public Long getReply() {
        return post.getId().equals(post.page().getId()) ? null : post.getId();
    }

    public List<PostRevision> getRevisions() {
        return all;
    }

    public int getFrom() {
        return from;
    }

    public int getTo() {
        return to;
    }

    public Comparison getComparison() {
        return comparison;
    }

    public List<TopicChip> topics(PostRevision revision) {
        return taxonomy.chips(revision.topics(), preferences.language());
    }
}
