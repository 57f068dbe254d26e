package org.wawasan.competence.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wawasan.composition.taxonomy.Concept;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.ItemType;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.platform.NotFound;

/** What a person knows, by what evidence, and what they wrote: the page of a person. */
@ApplicationScoped
@Transactional
public class Portraits {

    private static final int TOPICS_SHOWN = 15;
    /** So many rows of evidence are looked at; what is older hardly weighs any more. */
    private static final int EVIDENCE_READ = 400;
    private static final int EVIDENCE_SHOWN = 5;
    private static final int CONTRIBUTIONS_SHOWN = 5;
    private static final List<ItemType> CONTRIBUTED = List.of(ItemType.ARTICLE, ItemType.REPLY, ItemType.THREAD, ItemType.IDEA);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Taxonomy taxonomy;

    /**
     * A person.
     *
     * @throws NotFound where there is none
     */
    public Portrait of(long id) {
        Member member = em.createQuery("select m from Member m left join fetch m.roles where m.id = :id", Member.class)
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> new NotFound("person " + id));
        Optional<Profile> profile = Optional.ofNullable(em.find(Profile.class, id)).filter(Profile::isListed);
        Map<Long, Double> strengths = profile.isPresent() ? strengths(id) : Map.of();
        List<Long> topics = strengths.keySet().stream().filter(this::isTopic).limit(TOPICS_SHOWN).toList();
        Set<Long> skills = profile.map(Profile::getClaims).orElse(Set.of());
        Map<Long, List<Credit>> credits = strengths.isEmpty() ? Map.of() : credits(id, Stream.concat(topics.stream(), skills.stream()).toList());
        Map<ItemType, List<Long>> written = written(id);
        Map<Long, KnowledgeItem> items = items(Stream.concat(written.values().stream().flatMap(List::stream),
                credits.values().stream().flatMap(List::stream).map(Credit::item)).collect(Collectors.toSet()));
        Function<Long, Known> known = concept -> new Known(concept, strengths.getOrDefault(concept, 0.0),
                credits.getOrDefault(concept, List.of()).stream().flatMap(credit -> evidence(credit, items).stream()).toList());
        return new Portrait(id, member.getName(), member.isEmployee(), member.hasAccount() && member.isConfirmed(), member.getCreated(), profile, topics.stream().map(known).toList(),
                skills.stream().map(known).sorted(Comparator.comparingDouble(Known::strength).reversed().thenComparingLong(Known::concept)).toList(),
                contributions(written, items));
    }

    /** A piece of evidence that is kept for a person. */
    private record Credit(EvidenceKind kind, long item, Instant when) {
    }

    /** How strong the person is in each topic that has evidence of its own, and in each skill that evidence shows; the strongest first. */
    private Map<Long, Double> strengths(long member) {
        Instant now = Instant.now();
        Map<Long, Double> strengths = new LinkedHashMap<>();
        rows(em.createNativeQuery("select concept_id, score, direct from expertise_score where member_id = :member and score > :nothing "
                + "order by score desc, concept_id").setParameter("member", member).setParameter("nothing", Decay.NOTHING)).stream()
                .filter(row -> (Boolean) row[2] || !isTopic(id(row[0])))
                .forEach(row -> strengths.put(id(row[0]), Decay.strength(((Number) row[1]).doubleValue(), now)));
        return strengths;
    }

    /** The newest evidence for each of the concepts. */
    private Map<Long, List<Credit>> credits(long member, List<Long> concepts) {
        Map<Credit, Set<Long>> topics = new LinkedHashMap<>();
        rows(em.createNativeQuery("""
                select kind, item_id, happened, concept_id from expertise_evidence where member_id = :member
                order by happened desc, kind, item_id""").setParameter("member", member).setMaxResults(EVIDENCE_READ))
                .forEach(row -> topics.computeIfAbsent(new Credit(EvidenceKind.valueOf((String) row[0]), id(row[1]), instant(row[2])),
                        any -> new TreeSet<>()).add(id(row[3])));
        Map<Long, List<Credit>> credits = new HashMap<>();
        topics.forEach((credit, filed) -> {
            Set<Long> reach = ScoreLedger.reach(filed, taxonomy);
            concepts.stream().filter(reach::contains).map(concept -> credits.computeIfAbsent(concept, any -> new ArrayList<>()))
                    .filter(shown -> shown.size() < EVIDENCE_SHOWN).forEach(shown -> shown.add(credit));
        });
        return credits;
    }

    private static Optional<Evidence> evidence(Credit credit, Map<Long, KnowledgeItem> items) {
        return Optional.ofNullable(items.get(credit.item()))
                .map(item -> new Evidence(credit.kind(), item.path(), item.heading(), credit.when()));
    }

    /** Ids of the newest items of each kind that the person wrote and the viewer may see. */
    private Map<ItemType, List<Long>> written(long member) {
        String each = "(select kind, id from knowledge_item where author_id = :member and kind = '%s' and visibility in (:visibilities) and credit is null "
                + "order by created desc, id desc limit " + CONTRIBUTIONS_SHOWN + ")";
        Map<ItemType, List<Long>> written = new LinkedHashMap<>();
        CONTRIBUTED.forEach(type -> written.put(type, new ArrayList<>()));
        rows(em.createNativeQuery(CONTRIBUTED.stream().map(each::formatted).collect(Collectors.joining(" union all ")))
                .setParameter("member", member).setParameter("visibilities", access.viewer().visibilities().stream().map(Enum::name).toList()))
                .forEach(row -> written.get(ItemType.valueOf((String) row[0])).add(id(row[1])));
        return written;
    }

    private Map<Long, KnowledgeItem> items(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : em.createQuery("select i from KnowledgeItem i where i.id in :ids and i.visibility in :visibilities",
                KnowledgeItem.class).setParameter("ids", ids).setParameter("visibilities", access.viewer().visibilities()).getResultStream()
                .filter(item -> item.isVisibleTo(access.viewer())).collect(Collectors.toMap(KnowledgeItem::getId, Function.identity()));
    }

    private static Map<ItemType, List<Contribution>> contributions(Map<ItemType, List<Long>> written, Map<Long, KnowledgeItem> items) {
        Map<ItemType, List<Contribution>> contributions = new LinkedHashMap<>();
        written.forEach((type, ids) -> contributions.put(type, ids.stream().map(items::get).filter(item -> item != null)
                .map(item -> new Contribution(item.path(), item.heading(), item.getLanguage(), item.getCreated())).toList()));
        contributions.values().removeIf(List::isEmpty);
        return contributions;
    }

    private boolean isTopic(long concept) {
        return taxonomy.concept(concept).map(Concept::scheme).filter(Taxonomy.TOPICS::equals).isPresent();
    }

    private static long id(Object value) {
        return ((Number) value).longValue();
    }

    private static Instant instant(Object value) {
        return value instanceof Instant instant ? instant : ((Timestamp) value).toInstant();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
