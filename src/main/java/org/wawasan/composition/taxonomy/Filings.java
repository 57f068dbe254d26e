package org.wawasan.composition.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.wawasan.composition.taxonomy.FilingLedger.Count;
import org.wawasan.knowledge.ItemType;
import org.wawasan.member.Access;
import org.wawasan.member.Visibility;
import org.wawasan.platform.i18n.Language;

/**
 * What is filed under which concept, rolled up to the broader ones, and how much of it. Kept by {@link FilingListener} in the
 * transaction that changes an item, so that pages neither count nor gather.
 */
@ApplicationScoped
@Transactional
public class Filings {

    /** The concept under which everything is filed. */
    public static final long EVERYTHING = FilingLedger.EVERYTHING;

    private static final String NEWEST = """
            (select f.kind, i.id, i.title, i.status, i.language, i.votes, i.created, if(i.credit is null, m.id, null) as author, nullif(coalesce(i.credit, m.name), '') as name
            from (select item_id, kind, created from taxonomy_filing
                where concept_id = :concept and kind = '%s' and visibility in (:visibilities)%s
                order by created desc, item_id desc limit :most) f
            join knowledge_item i on i.id = f.item_id join member m on m.id = i.author_id
            order by f.created desc, f.item_id desc)""";
    private static final String NEWEST_OF_EACH = String.join("\nunion all\n", NEWEST.formatted("ARTICLE", " and language = :language"),
            NEWEST.formatted("ARTICLE", " and language <> :language"), NEWEST.formatted("DOCUMENT", ""), NEWEST.formatted("THREAD", ""), NEWEST.formatted("IDEA", ""));

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Taxonomy taxonomy;

    /** Files items by what the database knows of them now. */
    void file(Collection<Long> items) {
        em.unwrap(Session.class).doWork(connection -> new FilingLedger(connection, taxonomy.graph()).file(items));
    }

    /** Counts people who became known to know something (or no longer are), by concept. */
    public void countPeople(Map<Long, Integer> moves) {
        Map<Count, Integer> counts = new TreeMap<>();
        moves.forEach((concept, by) -> counts.put(new Count(concept, ItemType.PERSON.name(), "", Visibility.PUBLIC.name()), by));
        em.unwrap(Session.class).doWork(connection -> new FilingLedger(connection, taxonomy.graph()).count(counts));
    }

    /** What the viewer finds under each of the concepts; articles are counted in the reader's language where there are any. */
    public Map<Long, Holdings> holdings(Collection<Long> concepts, Language language) {
        Query query = em.createNativeQuery("select concept_id, kind, language, items from taxonomy_count "
                + "where visibility in (:visibilities) and concept_id in (:concepts)").setParameter("concepts", concepts);
        return holdings(query, language);
    }

    /** The same of every concept. */
    public Map<Long, Holdings> holdings(Language language) {
        return holdings(em.createNativeQuery("select concept_id, kind, language, items from taxonomy_count "
                + "where visibility in (:visibilities)"), language);
    }

    private Map<Long, Holdings> holdings(Query query, Language language) {
        Map<Long, Tally> tallies = new HashMap<>();
        for (Object[] row : rows(query.setParameter("visibilities", visibilities()))) {
            tallies.computeIfAbsent(((Number) row[0]).longValue(), any -> new Tally(language))
                    .add(ItemType.valueOf((String) row[1]), (String) row[2], ((Number) row[3]).intValue());
        }
        return tallies.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().holdings()));
    }

    /**
     * The newest articles, documents, threads and ideas under a concept that the viewer may see, so many of each; in one statement.
     * Articles are those in the reader's language, or where it has none all: the same article is not shown twice.
     */
    public Map<ItemType, List<FiledItem>> newest(long concept, Language language, int most) {
        List<FiledItem> items = rows(em.createNativeQuery(NEWEST_OF_EACH).setParameter("concept", concept)
                .setParameter("visibilities", visibilities()).setParameter("language", language.name()).setParameter("most", most))
                .stream().map(Filings::item).toList();
        Map<ItemType, List<FiledItem>> newest = new EnumMap<>(ItemType.class);
        for (ItemType type : List.of(ItemType.ARTICLE, ItemType.DOCUMENT, ItemType.THREAD, ItemType.IDEA)) {
            boolean own = type == ItemType.ARTICLE && items.stream().anyMatch(item -> item.type() == type && item.language() == language);
            newest.put(type, items.stream().filter(item -> item.type() == type && (!own || item.language() == language)).toList());
        }
        return newest;
    }

    private List<String> visibilities() {
        return access.viewer().visibilities().stream().map(Visibility::name).toList();
    }

    private static FiledItem item(Object[] row) {
        return new FiledItem(ItemType.valueOf((String) row[0]), ((Number) row[1]).longValue(), (String) row[2], (String) row[3],
                Language.valueOf((String) row[4]), ((Number) row[5]).intValue(), instant(row[6]), ((Number) row[7]).longValue(), (String) row[8]);
    }

    private static Instant instant(Object value) {
        return value instanceof Instant instant ? instant : ((Timestamp) value).toInstant();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static final class Tally {

        private final Language language;
        private final Map<ItemType, Integer> all = new EnumMap<>(ItemType.class);
        private int ownArticles;

        Tally(Language language) {
            this.language = language;
        }

        void add(ItemType type, String in, int items) {
            all.merge(type, items, Integer::sum);
            if (type == ItemType.ARTICLE && in.equals(language.name())) {
                ownArticles += items;
            }
        }

        Holdings holdings() {
            return new Holdings(ownArticles > 0 ? ownArticles : of(ItemType.ARTICLE), of(ItemType.DOCUMENT), of(ItemType.PERSON), of(ItemType.THREAD), of(ItemType.IDEA));
        }

        private int of(ItemType type) {
            return all.getOrDefault(type, 0);
        }
    }
}
