package org.wawasan.collaboration.idea;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who had a part in an idea, named once by the foremost part. */
public record Credit(Long memberId, String name, Part part) {

    /** The foremost first. */
    public enum Part {
        AUTHOR, SOURCE, DUPLICATE, RESPONSE, COMMENT
    }

    static List<Credit> of(IdeaStory story, List<Merged> merged) {
        Map<Long, Credit> credits = new LinkedHashMap<>();
        add(credits, story.idea().authorId(), story.idea().authorName(), Part.AUTHOR);
        merged.forEach(one -> add(credits, one.authorId(), one.authorName(), Part.DUPLICATE));
        story.chain().before().forEach(link -> add(credits, link.author().id(), link.author().name(), Part.SOURCE));
        story.decisions().forEach(decision -> add(credits, decision.byId(), decision.byName(), Part.RESPONSE));
        story.commenters().forEach(commenter -> add(credits, commenter.id(), commenter.name(), Part.COMMENT));
        return List.copyOf(credits.values());
    }

    private static void add(Map<Long, Credit> credits, Long memberId, String name, Part part) {
        credits.putIfAbsent(memberId, new Credit(memberId, name, part));
    }

    // Expression language of Faces 4 reads properties of beans only.

    public Long getMemberId() {
        return memberId;
    }

    public String getName() {
        return name;
    }

    public Part getPart() {
        return part;
    }
}
