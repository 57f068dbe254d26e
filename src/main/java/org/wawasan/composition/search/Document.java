package org.wawasan.composition.search;

import java.time.Instant;
import java.util.Collection;
import org.wawasan.knowledge.ItemType;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Visibility;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.text.Markdown;

/** What the index keeps of something that is found. */
record Document(ItemType type, Language language, String title, String body, Visibility visibility, Collection<Long> topics,
        String status, String direction, Long author, Instant created, int votes) {

    /** A reply has no title: it is found by its own words and shown under the title of its thread. */
    static Document of(KnowledgeItem item) {
        return new Document(item.type(), item.getLanguage(), item.getTitle(), words(item), item.getVisibility(), item.getTopics(),
                item.type().getCode() + "." + item.getStatusName(), item.getDirection().name(), item.getShownAuthorId(), item.getCreated(),
                item.getVotes());
    }

    private static String words(KnowledgeItem item) {
        String further = item.furtherWords();
        return further == null ? plain(item.getBody()) : plain(item.getBody()) + "\n" + further;
    }

    static Document of(Findable found) {
        return new Document(found.type(), found.language(), found.heading(), plain(found.words()), found.visibility(), found.concepts(),
                null, null, null, found.since(), 0);
    }

    private static String plain(String markdown) {
        return Markdown.plain(markdown, Integer.MAX_VALUE);
    }
}
