package org.wawasan.competence.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.Session;
import org.wawasan.composition.taxonomy.Concept;
import org.wawasan.composition.taxonomy.ConceptsRegrouped;
import org.wawasan.composition.taxonomy.Filings;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Visibility;

/**
 * Learns who knows what from what they did. Only a public item is evidence: what counts for somebody can be looked up by
 * everybody, and a score tells nothing of what its reader may not see.
 */
@ApplicationScoped
@Transactional
class Expertise {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Filings filings;
    @Inject
    private Profiles profiles;

    void give(@Observes EvidenceGiven given) {
        KnowledgeItem item = em.find(KnowledgeItem.class, given.itemId());
        Set<Long> topics = known(given.topics());
        if (item == null || item.getVisibility() != Visibility.PUBLIC || topics.isEmpty()) {
            return;
        }
        Instant now = Instant.now();
        Instant when = given.when().isAfter(now) ? now : given.when();
        Profile profile = profiles.hold(given.memberId());
        em.flush();
        change(profile, ledger -> {
            Set<Long> before = ledger.topicsOf(given.kind(), given.itemId());
            if (before.equals(topics)) {
                return Map.of();
            }
            ledger.keep(given.kind(), given.itemId(), topics, when);
            if (before.isEmpty() && profile.isListed()) {
                return ledger.add(topics, Decay.score(given.kind().weight(), when));
            }
            return rebuild(ledger, profile);
        });
    }

    void refile(@Observes EvidenceRefiled refiled) {
        Set<Long> topics = known(refiled.topics());
        for (Long member : credited(refiled.kind(), refiled.itemId())) {
            Profile profile = profiles.hold(member);
            change(profile, ledger -> ledger.refile(refiled.kind(), refiled.itemId(), topics) ? rebuild(ledger, profile) : Map.of());
        }
    }

    void withdraw(@Observes EvidenceWithdrawn withdrawn) {
        for (Long member : credited(withdrawn.kind(), withdrawn.itemId())) {
            Profile profile = profiles.hold(member);
            change(profile, ledger -> {
                ledger.forget(withdrawn.kind(), withdrawn.itemId());
                return rebuild(ledger, profile);
            });
        }
    }

    private Set<Long> known(Collection<Long> topics) {
        return new TreeSet<>(taxonomy.concepts(topics).stream().map(Concept::id).toList());
    }

    @SuppressWarnings("unchecked")
    private List<Long> credited(EvidenceKind kind, long item) {
        return em.createNativeQuery("select distinct member_id from expertise_evidence where kind = :kind and item_id = :item order by member_id", Long.class)
                .setParameter("kind", kind.name()).setParameter("item", item).getResultList();
    }

    /** Reckons a member's scores anew, after the profile changed; the caller holds it. */
    void reckon(Profile profile) {
        em.flush();
        change(profile, ledger -> rebuild(ledger, profile));
    }

    /** What evidence is rolled up to changed for everybody who has any there. */
    void regroup(@Observes ConceptsRegrouped regrouped) {
        Set<Long> concepts = new TreeSet<>(regrouped.concepts());
        for (Concept concept : taxonomy.concepts(regrouped.concepts())) {
            concepts.addAll(taxonomy.withNarrower(concept.id()));
            concepts.addAll(concept.matches());
        }
        em.createNativeQuery("select distinct member_id from expertise_score where concept_id in (:concepts) order by member_id", Long.class)
                .setParameter("concepts", concepts).getResultList().forEach(member -> reckon(profiles.hold((Long) member)));
    }

    private static Map<Long, Integer> rebuild(ScoreLedger ledger, Profile profile) throws SQLException {
        return ledger.rebuild(profile.isListed(), profile.tellsSomething(), profile.getClaims());
    }

    private interface Change {
        Map<Long, Integer> to(ScoreLedger ledger) throws SQLException;
    }

    private void change(Profile profile, Change change) {
        Map<Long, Integer> moves = em.unwrap(Session.class).doReturningWork(connection ->
                change.to(new ScoreLedger(connection, taxonomy, profile.getId())));
        filings.countPeople(moves);
    }
}
