package org.wawasan.composition.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.wawasan.composition.taxonomy.SkosConcept.Relation;
import org.wawasan.platform.i18n.Language;

/** The concepts as the database keeps them. Readers ask {@link Taxonomy}, which holds them in memory. */
@ApplicationScoped
@Transactional
class Concepts {

    @PersistenceContext
    private EntityManager em;

    /** A concept with the id that the portal gave it for good. */
    record Stored(long id, boolean retired, SkosConcept concept) {
    }

    /** All concepts in their order. */
    List<Stored> all() {
        Map<Long, Stored> byId = new LinkedHashMap<>();
        for (Object[] row : rows("select id, iri, scheme, notation, position, definition_id, definition_en, retired from taxonomy_concept where id > 1 order by position, id")) {
            Map<Language, String> definitions = new EnumMap<>(Language.class);
            if (row[5] != null) {
                definitions.put(Language.ID, (String) row[5]);
            }
            if (row[6] != null) {
                definitions.put(Language.EN, (String) row[6]);
            }
            byId.put(id(row[0]), new Stored(id(row[0]), (Boolean) row[7], new SkosConcept((String) row[1], (String) row[2], (String) row[3],
                    ((Number) row[4]).intValue(), new EnumMap<>(Language.class), new EnumMap<>(Language.class), definitions, new EnumMap<>(Relation.class))));
        }
        for (Object[] row : rows("select concept_id, language, label, preferred from taxonomy_label")) {
            SkosConcept concept = byId.get(id(row[0])).concept();
            Language language = Language.valueOf((String) row[1]);
            if ((Boolean) row[3]) {
                concept.labels().put(language, (String) row[2]);
            } else {
                concept.alternatives().computeIfAbsent(language, any -> new TreeSet<>()).add((String) row[2]);
            }
        }
        for (Object[] row : rows("select concept_id, kind, other_id from taxonomy_relation")) {
            byId.get(id(row[0])).concept().relations().computeIfAbsent(Relation.valueOf((String) row[1]), any -> new TreeSet<>())
                    .add(byId.get(id(row[2])).concept().iri());
        }
        return List.copyOf(byId.values());
    }

    /**
     * Takes in what the files say. Concepts are known by IRI: new ones are added, changed ones brought up to date; those that
     * the files name no more are retired: kept for what was filed under them, but offered no longer.
     *
     * @return ids of the concepts that gather other ones than before; what is filed under them was reckoned anew
     * @throws BrokenSkos where a new concept claims the notation of a retired one
     */
    Set<Long> apply(List<SkosConcept> concepts) {
        List<Stored> before = all();
        Map<String, Stored> stored = before.stream().collect(Collectors.toMap(one -> one.concept().iri(), one -> one));
        refuseTakenNotations(concepts, before);
        List<SkosConcept> changed = concepts.stream().filter(concept -> !isUpToDate(concept, stored.get(concept.iri()))).toList();
        Map<String, Long> ids = new HashMap<>();
        stored.forEach((iri, one) -> ids.put(iri, one.id()));
        changed.forEach(concept -> ids.put(concept.iri(), write(concept)));
        changed.forEach(concept -> relate(concept, ids));
        Set<String> named = concepts.stream().map(SkosConcept::iri).collect(Collectors.toSet());
        List<Stored> gone = before.stream().filter(one -> !one.retired() && !named.contains(one.concept().iri())).toList();
        gone.forEach(one -> em.createNativeQuery("update taxonomy_concept set retired = 1 where id = :id").setParameter("id", one.id()).executeUpdate());
        return changed.isEmpty() && gone.isEmpty() ? Set.of() : regroup(new ConceptGraph(before));
    }

    private Set<Long> regroup(ConceptGraph before) {
        ConceptGraph now = new ConceptGraph(all());
        Set<Long> regrouped = now.ids().stream().filter(id -> !now.gathers(id).equals(before.gathers(id)))
                .collect(Collectors.toCollection(TreeSet::new));
        em.unwrap(Session.class).doWork(connection -> new FilingLedger(connection, now).rebuild(regrouped));
        return regrouped;
    }

    private static boolean isUpToDate(SkosConcept concept, Stored stored) {
        return stored != null && !stored.retired() && stored.concept().equals(concept);
    }

    private static void refuseTakenNotations(List<SkosConcept> concepts, List<Stored> before) {
        Map<String, String> holders = new HashMap<>();
        before.forEach(one -> holders.put(one.concept().scheme() + ' ' + one.concept().notation(), one.concept().iri()));
        Set<String> named = concepts.stream().map(SkosConcept::iri).collect(Collectors.toSet());
        List<String> problems = new ArrayList<>();
        for (SkosConcept concept : concepts) {
            String holder = holders.get(concept.scheme() + ' ' + concept.notation());
            if (holder != null && !holder.equals(concept.iri())) {
                problems.add(concept.iri() + " has the notation of " + holder + (named.contains(holder) ? "" : ", which was retired"));
            }
        }
        if (!problems.isEmpty()) {
            throw new BrokenSkos(problems);
        }
    }

    private long write(SkosConcept concept) {
        em.createNativeQuery("""
                insert into taxonomy_concept (iri, scheme, notation, position, definition_id, definition_en)
                values (:iri, :scheme, :notation, :position, :id, :en)
                on duplicate key update scheme = :scheme, notation = :notation, position = :position,
                    definition_id = :id, definition_en = :en, retired = 0""")
                .setParameter("iri", concept.iri()).setParameter("scheme", concept.scheme())
                .setParameter("notation", concept.notation()).setParameter("position", concept.position())
                .setParameter("id", concept.definitions().get(Language.ID)).setParameter("en", concept.definitions().get(Language.EN))
                .executeUpdate();
        long id = id(em.createNativeQuery("select id from taxonomy_concept where iri = :iri").setParameter("iri", concept.iri()).getSingleResult());
        em.createNativeQuery("delete from taxonomy_label where concept_id = :id").setParameter("id", id).executeUpdate();
        concept.labels().forEach((language, label) -> label(id, language, label, true));
        concept.alternatives().forEach((language, labels) -> labels.forEach(label -> label(id, language, label, false)));
        return id;
    }

    private void label(long id, Language language, String label, boolean preferred) {
        em.createNativeQuery("insert into taxonomy_label (concept_id, language, label, preferred) values (:id, :language, :label, :preferred)")
                .setParameter("id", id).setParameter("language", language.name()).setParameter("label", label)
                .setParameter("preferred", preferred).executeUpdate();
    }

    private void relate(SkosConcept concept, Map<String, Long> ids) {
        long id = ids.get(concept.iri());
        em.createNativeQuery("delete from taxonomy_relation where concept_id = :id").setParameter("id", id).executeUpdate();
        concept.relations().forEach((relation, others) -> others.forEach(other -> em
                .createNativeQuery("insert into taxonomy_relation (concept_id, kind, other_id) values (:id, :kind, :other)")
                .setParameter("id", id).setParameter("kind", relation.name()).setParameter("other", ids.get(other)).executeUpdate()));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql) {
        return em.createNativeQuery(sql).getResultList();
    }

    private static long id(Object value) {
        return ((Number) value).longValue();
    }
}
