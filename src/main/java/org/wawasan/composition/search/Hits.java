package org.wawasan.composition.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Access;
import org.wawasan.member.Visibility;
import org.wawasan.platform.text.Markdown;

/**
 * Hits as the database has them now: the index follows a moment later, so whether the viewer may see them is asked once more
 * here, and what has gone meanwhile is left out.
 */
@ApplicationScoped
class Hits {

    private static final int EXCERPT = 200;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;

    /** The hits in the order of what was found. */
    List<Hit> of(List<Marked> found) {
        Map<Class<?>, List<Marked>> byType = found.stream().collect(Collectors.groupingBy(
                marked -> KnowledgeItem.class.isAssignableFrom(marked.entity().type()) ? KnowledgeItem.class : marked.entity().type()));
        Map<Marked, Hit> hits = new HashMap<>();
        byType.forEach((type, some) -> {
            if (type == KnowledgeItem.class) {
                Map<Long, KnowledgeItem> items = items(some.stream().map(Marked::id).toList());
                some.forEach(marked -> hits.put(marked, items.containsKey(marked.id()) ? hit(items.get(marked.id()), marked) : null));
            } else {
                Map<Long, Findable> others = others(type, some.stream().map(Marked::id).toList());
                some.forEach(marked -> hits.put(marked, others.containsKey(marked.id()) ? hit(others.get(marked.id()), marked) : null));
            }
        });
        return found.stream().map(hits::get).filter(Objects::nonNull).toList();
    }

    /** Hits of items that were found otherwise than by the index, in the order of the ids. */
    List<Hit> ofItems(List<Long> ids) {
        Map<Long, KnowledgeItem> items = items(ids);
        return ids.stream().map(items::get).filter(Objects::nonNull).map(item -> hit(item, new Marked(null, List.of(), List.of()))).toList();
    }

    private Map<Long, KnowledgeItem> items(Collection<Long> ids) {
        return em.createQuery("select i from KnowledgeItem i join fetch i.author where i.id in :ids and i.visibility in :visibilities", KnowledgeItem.class)
                .setParameter("ids", ids).setParameter("visibilities", access.viewer().visibilities())
                .setHint("org.hibernate.readOnly", true)
                .getResultStream().collect(Collectors.toMap(KnowledgeItem::getId, item -> item));
    }

    private Map<Long, Findable> others(Class<?> type, Collection<Long> ids) {
        Set<Visibility> visible = access.viewer().visibilities();
        return em.createQuery("select f from " + type.getSimpleName() + " f where f.id in :ids", Findable.class)
                .setParameter("ids", ids).setHint("org.hibernate.readOnly", true)
                .getResultStream().filter(found -> visible.contains(found.visibility()))
                .collect(Collectors.toMap(Findable::getId, found -> found));
    }

    private static Hit hit(KnowledgeItem item, Marked marked) {
        return new Hit(item.type(), item.getId(), item.path(), item.heading(), title(item.heading(), marked), excerpt(item.getBody(), marked),
                item.getAuthor().getId(), item.getAuthor().getName(), item.getCreated(), item.getStatusName(), item.getLanguage(), item.getVotes());
    }

    private static Hit hit(Findable found, Marked marked) {
        return new Hit(found.type(), found.getId(), found.path(), found.heading(), title(found.heading(), marked), excerpt(found.words(), marked),
                null, null, found.since(), null, found.language(), 0);
    }

    private static String title(String title, Marked marked) {
        return Marks.html(Marks.transfer(marked.title(), title));
    }

    private static String excerpt(String body, Marked marked) {
        return Marks.html(marked.body().isEmpty() ? Marks.without(Markdown.plain(body, EXCERPT)) : Marks.excerpt(marked.body()));
    }
}
