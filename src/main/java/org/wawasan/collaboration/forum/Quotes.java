package org.wawasan.collaboration.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.wawasan.knowledge.Items;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.platform.NotFound;

/** What somebody said, to be answered: as Markdown, with a link to where it was said. */
@ApplicationScoped
@Transactional
public class Quotes {

    private static final int MOST_CHARACTERS = 1_000;

    @Inject
    private Items items;

    /** Quotes the thread's own words or a reply in it, without what these quote themselves. */
    public String of(long threadId, long postId) {
        KnowledgeItem post = items.visible(KnowledgeItem.class, postId);
        if (post.page().getId() != threadId) {
            throw new NotFound("post " + postId + " in thread " + threadId);
        }
        String words = post.getBody().lines().filter(line -> !line.startsWith(">")).reduce("", (text, line) -> text + "\n" + line).strip();
        if (words.length() > MOST_CHARACTERS) {
            words = words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, MOST_CHARACTERS))).strip() + " …";
        }
        String name = post.getAuthor().getName().replaceAll("([\\\\\\[\\]`*_])", "\\\\$1");
        return "> [" + name + "](/forum/" + postId + "):\n>\n" + words.replaceAll("(?m)^", "> ").replaceAll("(?m)[ \t]+$", "") + "\n\n";
    }
}
