package org.wawasan.operation.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What imports brought before. A batch costs one statement to ask and one to remember. */
@ApplicationScoped
@Transactional
class ImportRecords {

    @PersistenceContext
    private EntityManager em;

    /** What a row was the last time, and the id of what it became. */
    record Known(String digest, long targetId) {
    }

    /** A row that was stored. */
    record Kept(String sourceId, String digest, long targetId) {
    }

    /** What is known of these ids of a source, by id. */
    Map<String, Known> known(String source, Thing thing, Collection<String> sourceIds) {
        Map<String, Known> known = new HashMap<>();
        if (!sourceIds.isEmpty()) {
            List<?> rows = em.createNativeQuery("""
                    select source_id, digest, target_id from importing_record
                    where source = :source and thing = :thing and source_id in (:ids)""")
                    .setParameter("source", source).setParameter("thing", thing.name()).setParameter("ids", sourceIds).getResultList();
            rows.forEach(row -> {
                Object[] values = (Object[]) row;
                known.put((String) values[0], new Known((String) values[1], ((Number) values[2]).longValue()));
            });
        }
        return known;
    }

    void remember(String source, Thing thing, List<Kept> kept) {
        if (kept.isEmpty()) {
            return;
        }
        String places = kept.stream().map(any -> "(?, ?, ?, ?, ?)").collect(Collectors.joining(", "));
        Query insert = em.createNativeQuery("insert into importing_record (source, thing, source_id, digest, target_id) values "
                + places + " on duplicate key update digest = values(digest), target_id = values(target_id)");
        int place = 1;
        for (Kept one : kept) {
            insert.setParameter(place++, source);
            insert.setParameter(place++, thing.name());
            insert.setParameter(place++, one.sourceId());
            insert.setParameter(place++, one.digest());
            insert.setParameter(place++, one.targetId());
        }
        insert.executeUpdate();
    }
}
