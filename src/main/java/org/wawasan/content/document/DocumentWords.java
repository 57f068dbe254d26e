package org.wawasan.content.document;

import java.util.List;
import org.wawasan.knowledge.CrmProcess;
import org.wawasan.knowledge.Direction;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Visibility;
import org.wawasan.platform.Rules;
import org.wawasan.platform.i18n.Language;

/**
 * What a form says of a document.
 *
 * @param body     Markdown; may be empty
 * @param topics   notations
 * @param audience who sees it
 * @param direction which way the knowledge goes
 * @param process   the process of customer relationship management that it serves, or null
 */
public record DocumentWords(String title, String body, Language language, List<String> topics, Visibility audience, DownloadRight download,
        Direction direction, CrmProcess process) {

    static final int SHORTEST_TITLE = 5;
    static final int LONGEST_TITLE = 150;
    static final int LONGEST_BODY = 5_000;

    void check() {
        new Rules().length("title", title, SHORTEST_TITLE, LONGEST_TITLE).length("body", body, 0, LONGEST_BODY)
                .required("language", language).required("audience", audience).required("download", download).required("direction", direction)
                .demand(!topics.isEmpty(), "topics", "required")
                .demand(topics.size() <= KnowledgeItem.MOST_TOPICS, "topics", "topics.many", KnowledgeItem.MOST_TOPICS).check();
    }
}
