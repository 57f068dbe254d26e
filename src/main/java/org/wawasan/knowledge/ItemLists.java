package org.wawasan.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wawasan.member.Access;
import org.wawasan.platform.persistence.Cursor;
import org.wawasan.platform.persistence.Page;

/**
 * Lists of items of one kind in one order, part by part, as the viewer may see them. Only the ids are found here, from the
 * index of the order alone: its columns are all that the conditions ask for, so that a part costs the same wherever it begins
 * and however many items there are. A feature reads its lines by these ids. (One statement that joins and orders at once is
 * what the database's optimizer gets wrong at size.)
 *
 * <p>Who turns the pages goes on in the order in which they began: what has been voted for or said meanwhile stands for them
 * where it stood, so that nothing is passed over and nothing is shown twice; see {@link Standings}.
 */
@ApplicationScoped
@Transactional
public class ItemLists {

    /** Up to so many items of a topic are sorted; of more common topics there will soon be some in any order. */
    private static final int RARE = 2_000;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Standings standings;

    /**
     * Ids of a part of a list.
     *
     * @param after cursor of the part before, null at the beginning
     */
    public Page<Long> page(ItemFilter filter, ItemOrder order, String after, int size) {
        return page(filter, null, Map.of(), order, after, size);
    }

    /**
     * Ids of a part of a list that one more condition of the feature's own narrows.
     *
     * @param condition about the item {@code i}; what it asks of another table it asks by a scalar subquery, which the database
     *                  answers row by row in the order of the list
     * @param values    values of the parameters that it names
     */
    public Page<Long> page(ItemFilter filter, String condition, Map<String, ?> values, ItemOrder order, String after, int size) {
        Map<String, Object> parameters = new HashMap<>(values);
        StringBuilder where = new StringBuilder("type(i) = ").append(filter.kind().getSimpleName()).append(" and i.visibility in :visibilities");
        parameters.put("visibilities", access.viewer().visibilities());
        if (filter.statuses() != null) {
            where.append(" and i.status in :statuses");
            parameters.put("statuses", filter.statuses());
        }
        if (filter.topics() != null) {
            where.append(isRare(filter.topics()) ? " and exists (select 1 from i.topics t where t in :topics)"
                    : " and (select count(t) from i.topics t where t in :topics) > 0");
            parameters.put("topics", filter.topics());
        }
        if (filter.language() != null) {
            where.append(" and i.language = :language");
            parameters.put("language", filter.language());
        }
        if (filter.authorId() != null) {
            where.append(" and i.author.id = :author");
            parameters.put("author", filter.authorId());
        }
        if (condition != null) {
            where.append(" and ").append(condition);
        }
        Optional<ItemOrder.Position> position = order.position(after);
        Optional<Snapshot> moved = position.map(ItemOrder.Position::snapshot).filter(begun -> order.moves()).flatMap(standings::moved);
        position.ifPresent(place -> {
            parameters.put("value", place.value());
            parameters.put("id", place.id());
        });
        moved.ifPresent(begun -> parameters.putAll(begun.parameters()));
        List<Object[]> rows = standing(order, where + position.map(place -> " and " + order.beyond("i")).orElse("")
                + moved.map(begun -> " and (select count(*) from Standing s where s.itemId = i.id and " + begun.unseen("s.id") + ") = 0").orElse(""),
                parameters, size + 1);
        if (moved.isPresent()) {
            rows.addAll(gone(order, where + " and " + order.beyond("s"), moved.get(), parameters, size + 1));
            rows.sort(order.comparator());
        }
        Snapshot begun = position.map(ItemOrder.Position::snapshot)
                .orElseGet(() -> order.moves() && rows.size() > size ? standings.now() : Snapshot.of(List.of()));
        Page<Object[]> page = Page.of(rows.subList(0, Math.min(rows.size(), size + 1)), size, row -> Cursor.of(row[1], row[0], begun));
        return new Page<>(page.items().stream().map(row -> (Long) row[0]).toList(), page.next());
    }

    /** Ids and places of what has not moved since the list was begun. */
    private List<Object[]> standing(ItemOrder order, String where, Map<String, Object> parameters, int most) {
        return rows("select i.id, %s from KnowledgeItem i where %s order by %s".formatted(order.key("i"), where, order.orderBy("i")), parameters, most);
    }

    /** The same of what has moved since, where it stood then: before its first move that had not been seen. */
    private List<Object[]> gone(ItemOrder order, String where, Snapshot begun, Map<String, Object> parameters, int most) {
        return rows("""
                select i.id, %s from Standing s join KnowledgeItem i on i.id = s.itemId
                where s.id in (select min(f.id) from Standing f where %s group by f.itemId) and %s order by %s"""
                .formatted(order.key("s"), begun.unseen("f.id"), where, order.orderBy("s")), parameters, most);
    }

    private List<Object[]> rows(String asked, Map<String, Object> parameters, int most) {
        Query query = em.createQuery(asked, Object[].class);
        parameters.forEach(query::setParameter);
        return new ArrayList<>(((Stream<?>) query.setMaxResults(most).getResultStream()).map(Object[].class::cast).toList());
    }

    private boolean isRare(Collection<Long> topics) {
        if (topics.isEmpty()) {
            return true;
        }
        Number found = (Number) em.createNativeQuery("select count(*) from (select 1 from knowledge_item_topic where concept_id in :topics limit :most) some")
                .setParameter("topics", topics).setParameter("most", RARE).getSingleResult();
        return found.intValue() < RARE;
    }
}
