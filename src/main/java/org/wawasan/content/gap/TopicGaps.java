package org.wawasan.content.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wawasan.composition.taxonomy.Concept;
import org.wawasan.composition.taxonomy.FiledItem;
import org.wawasan.composition.taxonomy.Filings;
import org.wawasan.composition.taxonomy.Holdings;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.ItemType;
import org.wawasan.platform.i18n.Language;

/**
 * Topics of which people speak and that have no article, or nobody who is known to know them. Read from the counts that the
 * taxonomy keeps, narrower topics included; a topic of which nobody speaks lacks nothing.
 */
@ApplicationScoped
public class TopicGaps implements GapSource {

    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Filings filings;

    @Override
    public Set<GapKind> kinds() {
        return Set.of(GapKind.ARTICLE, GapKind.EXPERT);
    }

    @Override
    public List<Missing> missing(GapKind kind, int most) {
        Map<Long, Holdings> holdings = filings.holdings(Language.ID);
        Instant now = Instant.now();
        List<Missing> missing = new ArrayList<>();
        for (Concept topic : taxonomy.topics()) {
            Holdings held = holdings.get(topic.id());
            if (held != null && lacks(kind, held)) {
                missing.add(missing(kind, topic, held, now));
            }
        }
        return missing.stream().sorted(Comparator.comparingInt(Missing::demand).reversed()).limit(most).toList();
    }

    @Override
    public Map<String, Look> look(GapKind kind, Collection<String> subjects) {
        Map<String, Missing> missing = missing(kind, Integer.MAX_VALUE).stream().collect(Collectors.toMap(Missing::subject, Function.identity()));
        Map<String, Look> looks = new HashMap<>();
        subjects.forEach(subject -> looks.put(subject, missing.containsKey(subject) ? Look.still(missing.get(subject)) : Look.filledBy(filler(kind, subject))));
        return looks;
    }

    private static boolean lacks(GapKind kind, Holdings held) {
        return spokenOf(kind, held) > 0 && (kind == GapKind.ARTICLE ? held.articles() : held.people()) == 0;
    }

    private static int spokenOf(GapKind kind, Holdings held) {
        return held.threads() + held.ideas() + (kind == GapKind.EXPERT ? held.articles() : 0);
    }

    private Long filler(GapKind kind, String subject) {
        return kind == GapKind.ARTICLE ? filings.newest(Long.parseLong(subject), Language.ID, 1).get(ItemType.ARTICLE).stream().map(FiledItem::id).findFirst().orElse(null)
                : null;
    }

    private static Missing missing(GapKind kind, Concept topic, Holdings held, Instant now) {
        return new Missing(kind, String.valueOf(topic.id()), null, null, null, topic.id(), Set.of(topic.id()), spokenOf(kind, held), now, now);
    }
}
