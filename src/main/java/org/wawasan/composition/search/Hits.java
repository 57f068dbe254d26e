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

    private static final int BEGINNING = 1_000;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;

    /** The hits in the order of what the index found. One query for the items, one for each other kind. */
    List<Hit> of(List<Located> found, Marker marker) {
        Map<Class<?>, List<Located>> byType = found.stream().collect(Collectors.groupingBy(
                located -> KnowledgeItem.class.isAssignableFrom(located.entity().type()) ? KnowledgeItem.class : located.entity().type()));
        Map<Located, Hit> hits = new HashMap<>();
        byType.forEach((type, some) -> {
            List<Long> ids = some.stream().map(Located::id).toList();
            if (type == KnowledgeItem.class) {
                Map<Long, KnowledgeItem> items = items(ids);
                some.stream().filter(located -> items.containsKey(located.id()))
                        .forEach(located -> hits.put(located, hit(items.get(located.id()), located.body(), marker)));
            } else {
                Map<Long, Findable> others = others(type, ids);
                some.stream().filter(located -> others.containsKey(located.id()))
                        .forEach(located -> hits.put(located, hit(others.get(located.id()), located.body(), marker)));
            }
        });
        return found.stream().map(hits::get).filter(Objects::nonNull).toList();
    }

    /** Hits of items that were found without the index, in the order of the ids. */
    List<Hit> ofItems(List<Long> ids, Marker marker) {
        Map<Long, KnowledgeItem> items = items(ids);
        return ids.stream().map(items::get).filter(Objects::nonNull)
                .map(item -> hit(item, Markdown.plain(item.getBody(), BEGINNING), marker)).toList();
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
                .getResultStream().filter(found -> found.visibility() != null && visible.contains(found.visibility()))
                .collect(Collectors.toMap(Findable::getId, found -> found));
    }

    private static Hit hit(KnowledgeItem item, String body, Marker marker) {
        return new Hit(item.type(), item.getId(), item.path(), item.heading(), marker.mark(item.heading(), item.getLanguage()),
                marker.excerpt(body, item.getLanguage()), item.getShownAuthorId(), item.getShownAuthorName(), item.getCreated(),
                item.getStatusName(), item.getLanguage(), item.getVotes(), item.acceptsVotes());
    }

    private static Hit hit(Findable found, String body, Marker marker) {
        return new Hit(found.type(), found.getId(), found.path(), found.heading(), marker.mark(found.heading(), found.language()),
                marker.excerpt(body, found.language()), null, null, found.since(), null, found.language(), 0, false);
    }
}
