package org.wawasan.content.gap.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.wawasan.composition.taxonomy.Concept;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.content.gap.Gap;
import org.wawasan.content.gap.GapKind;
import org.wawasan.content.gap.Gaps;
import org.wawasan.member.Access;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.Requests;

/** Words gaps for the reader, and says where they lead. */
@RequestScoped
public class GapLines {

    @Inject
    private Gaps gaps;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Access access;
    @Inject
    private Preferences preferences;

    GapLine line(Gap gap) {
        Optional<Concept> concept = Optional.ofNullable(gap.getConcept()).flatMap(taxonomy::concept);
        String title = concept.map(topic -> topic.label(preferences.language())).orElse(gap.heading());
        return new GapLine(gap, title, about(gap, concept), draftPath(gap), taxonomy.chips(gap.getTopics().stream().sorted().toList(), preferences.language()),
                gap.getAssignee() != null && access.viewer().is(gap.getAssignee().getId()));
    }

    private static String about(Gap gap, Optional<Concept> concept) {
        return switch (gap.getKind()) {
            case SEARCH -> "/search?q=" + Requests.encode(gap.heading());
            case QUESTION -> gap.getItem().path();
            case ARTICLE -> concept.map(topic -> "/topics/" + topic.notation()).orElse("/topics");
            case EXPERT -> concept.map(topic -> "/people?topic=" + topic.notation()).orElse("/people");
        };
    }

    /** The form for what would fill it: a FAQ entry for what people ask, an article for a topic. */
    private String draftPath(Gap gap) {
        if (gap.getKind() == GapKind.EXPERT || !gap.isWaiting()) {
            return null;
        }
        if (gap.getDraft() != null) {
            return null;
        }
        String topic = gaps.topic(gap).map(concept -> "&topic=" + concept.notation()).orElse("");
        String language = gap.getLanguage() == null ? "" : "&language=" + gap.getLanguage().code();
        return gap.getKind() == GapKind.ARTICLE ? "/knowledge/new?kind=how-to&gap=" + gap.getId() + topic
                : "/knowledge/new?kind=faq&gap=" + gap.getId() + topic + language + "&title=" + Requests.encode(gap.heading());
    }
}
