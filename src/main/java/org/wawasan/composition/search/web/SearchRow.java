package org.wawasan.composition.search.web;

import java.util.List;
import java.util.Locale;
import org.wawasan.composition.search.Hit;
import org.wawasan.composition.taxonomy.TopicChip;
import org.wawasan.platform.i18n.Texts;

/** A hit on the search page. */
public record SearchRow(Hit hit, List<TopicChip> topics) {

    public Hit getHit() {
        return hit;
    }

    public List<TopicChip> getTopics() {
        return topics;
    }

    public String getIcon() {
        return switch (hit.type()) {
            case IDEA -> "idea";
            case THREAD -> "question";
            case REPLY -> "reply";
            case ARTICLE -> "article";
            case DOCUMENT -> "attach";
            case PERSON -> "user";
            case TOPIC -> "topic";
        };
    }

    /** Key of the text that names the kind. */
    public String getTypeKey() {
        return "search.type." + hit.type().getCode();
    }

    /** Key of the text that names the status, null where there is none to tell. */
    public String getStatusKey() {
        String key = "status." + hit.type().getCode() + "." + hit.statusName();
        return Texts.find(hit.language(), key).isPresent() ? key : null;
    }

    public String getStatusKind() {
        return hit.statusName() == null ? null : hit.statusName().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
