package org.wawasan.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wawasan.member.Access;
import org.wawasan.platform.persistence.Cursor;
import org.wawasan.platform.persistence.Page;

/**
 * Lists of items of one kind in one order, part by part, as the viewer may see them. Only the ids are found here, from the
 * index of the order alone: its columns are all that the conditions ask for, so that a part costs the same wherever it begins
 * and however many items there are. A feature reads its lines by these ids. (One statement that joins and orders at once is
 * what the database's optimizer gets wrong at size.)
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
        order.position(after).ifPresent(position -> {
            where.append(" and ").append(order.beyond());
            parameters.put("value", position.value());
            parameters.put("id", position.id());
        });
        Query query = em.createQuery("select i.id, %s from KnowledgeItem i where %s order by %s".formatted(order.key(), where, order.orderBy()), Object[].class);
        parameters.forEach(query::setParameter);
        List<Object[]> rows = ((Stream<?>) query.setMaxResults(size + 1).getResultStream()).map(Object[].class::cast).toList();
        Page<Object[]> page = Page.of(rows, size, row -> Cursor.of(row[1], row[0]));
        return new Page<>(page.items().stream().map(row -> (Long) row[0]).toList(), page.next());
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
