package org.wawasan.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.Items;
import org.wawasan.member.Access;
import org.wawasan.member.Permission;
import org.wawasan.member.Visibility;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.persistence.Cursor;
import org.wawasan.platform.persistence.Page;

/**
 * The rules by which articles without an interval of their own are verified anew. Those who write see them, those who publish keep
 * them. A change only changes the rules; {@link RuleWork} brings the articles to them, batch by batch.
 */
@ApplicationScoped
@Transactional
public class VerificationRules {

    public static final int MOST_COUNTED = 1_000;
    private static final int MOST_LOOKED_AT = 5_000;
    private static final int BATCH = 500;
    private static final int PAGE = 20;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Items items;
    @Inject
    private Taxonomy taxonomy;

    // Reading

    /** All rules in their order. */
    public List<RuleLine> list() {
        access.require(Permission.WRITE_ARTICLES);
        return lines(rules());
    }

    public RuleLine read(long id) {
        access.require(Permission.WRITE_ARTICLES);
        return lines(List.of(find(id))).get(0);
    }

    /** One statement counts for all of them, each up to the most. */
    private List<RuleLine> lines(List<VerificationRule> rules) {
        if (rules.isEmpty()) {
            return List.of();
        }
        Map<Long, Long> governs = new HashMap<>();
        for (Object row : em.createNativeQuery(rules.stream().map(rule -> "select %1$d, count(*) from (select 1 from article_edition where rule_id = %1$d limit %2$d) some"
                .formatted(rule.getId(), MOST_COUNTED)).collect(Collectors.joining(" union all "))).getResultList()) {
            governs.put(((Number) ((Object[]) row)[0]).longValue(), ((Number) ((Object[]) row)[1]).longValue());
        }
        return rules.stream().map(rule -> new RuleLine(rule, governs.get(rule.getId()))).toList();
    }

    /** The editions that a rule governs, the oldest first, with the dates when they have to be verified anew. */
    public Page<QueueRow> governed(long id, String after) {
        access.require(Permission.WRITE_ARTICLES);
        long above = Cursor.parseId(after).orElse(0L);
        List<QueueRow> rows = em.createQuery(QueueRow.SELECT.formatted("e.verifyBy") + " where rule.id = :rule and e.id > :above order by e.id", QueueRow.class)
                .setParameter("rule", id).setParameter("above", above).setMaxResults(PAGE + 1).getResultList();
        return Page.of(rows, PAGE, row -> Cursor.of(row.id()));
    }

    // What a change would do

    /** What it would do to add the rule. */
    public RuleEffect ifAdded(RuleWords words) {
        access.require(Permission.PUBLISH_ARTICLES);
        words.check();
        return effect(rules(), book -> book.with(RuleBook.NEW, words), words);
    }

    /** What it would do to change the rule or its place. */
    public RuleEffect ifChanged(long id, RuleWords words) {
        access.require(Permission.PUBLISH_ARTICLES);
        words.check();
        return effect(with(id), book -> book.with(id, words), words);
    }

    /** What it would do to remove the rule. */
    public RuleEffect ifRemoved(long id) {
        access.require(Permission.PUBLISH_ARTICLES);
        return effect(with(id), book -> book.without(id), id);
    }

    private RuleEffect effect(List<VerificationRule> rules, UnaryOperator<RuleBook> change, Object what) {
        RuleBook now = book(rules);
        RuleBook then = change.apply(now);
        int affected = 0;
        int looked = 0;
        List<Governed> batch = governedAfter(0);
        while (!batch.isEmpty() && looked < MOST_LOOKED_AT) {
            for (Governed edition : batch) {
                affected += now.about(edition.words()).equals(then.about(edition.words())) ? 0 : 1;
            }
            looked += batch.size();
            batch = governedAfter(batch.get(batch.size() - 1).id());
        }
        return new RuleEffect(affected, looked, batch.isEmpty(), UUID.nameUUIDFromBytes((state(rules) + what).getBytes(StandardCharsets.UTF_8)).toString());
    }

    // Keeping

    /** @throws Refused where there are as many rules as there may be */
    public VerificationRule add(RuleWords words) {
        access.require(Permission.PUBLISH_ARTICLES);
        List<VerificationRule> rules = held();
        VerificationRule rule = new VerificationRule(words);
        if (rules.size() >= VerificationRule.MOST) {
            throw new Refused("verification.most", VerificationRule.MOST);
        }
        em.persist(rule);
        place(rules, rule, words.position());
        return rule;
    }

    /** Changes a rule, or its place among the others. */
    public VerificationRule change(long id, RuleWords words) {
        access.require(Permission.PUBLISH_ARTICLES);
        List<VerificationRule> rules = held();
        VerificationRule rule = find(id);
        rule.change(words);
        place(rules, rule, words.position());
        return rule;
    }

    public void remove(long id) {
        access.require(Permission.PUBLISH_ARTICLES);
        List<VerificationRule> rules = held();
        VerificationRule rule = find(id);
        rule.withdraw();
        rules.remove(rule);
        number(rules);
    }

    private static void place(List<VerificationRule> rules, VerificationRule rule, int position) {
        rules.remove(rule);
        rules.add(Math.min(position - 1, rules.size()), rule);
        number(rules);
    }

    private static void number(List<VerificationRule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            rules.get(i).standAt(i + 1);
        }
    }

    // Bringing articles to them

    /** Puts each edition of an article under the first rule that matches it now; the article is held. */
    void govern(Collection<Edition> editions) {
        RuleBook book = editions.stream().anyMatch(Edition::followsRules) ? book(rules()) : book(List.of());
        for (Edition edition : editions) {
            Long rule = edition.followsRules() ? book.about(edition.verifiable()).rule() : null;
            edition.governBy(rule == null ? null : em.getReference(VerificationRule.class, rule));
        }
    }

    /** Tells the rules as they are now from what they were. */
    String state() {
        return state(rules());
    }

    /**
     * Brings the next shown editions to the rules as they are now. Versions stay: nobody who has a form open is told of a conflict.
     *
     * @param after id of the last edition of the batch before, 0 at the beginning
     * @return id of the last one, 0 at the end
     */
    long bring(long after, int most) {
        List<Long> ids = em.createQuery("select e.id from Edition e where e.id > :after and e.status in :shown and e.article.followsRules = true order by e.id", Long.class)
                .setParameter("after", after).setParameter("shown", EditionStatus.SHOWN_NAMES).setMaxResults(most).getResultList();
        if (ids.isEmpty()) {
            return 0;
        }
        em.createQuery("select a from Article a where a.id in (select e.article.id from Edition e where e.id in :ids) order by a.id", Article.class)
                .setParameter("ids", ids).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        RuleBook book = book(rules());
        governed("e.id in :ids", Map.of("ids", ids), most).forEach(edition -> bring(edition, book.about(edition.words())));
        return ids.get(ids.size() - 1);
    }

    private void bring(Governed edition, RuleBook.Ruling ruling) {
        Instant due = edition.isDoubted() || edition.words().verified() == null ? null : edition.words().verified().plus(Duration.ofDays(ruling.days()));
        if (!Objects.equals(due, edition.verifyBy()) || !Objects.equals(ruling.rule(), edition.rule())) {
            em.createNativeQuery("update article_edition set rule_id = nullif(:rule, 0), verify_by = if(:days = 0, null, verified + interval :days day) where id = :id")
                    .setParameter("rule", ruling.rule() == null ? 0 : ruling.rule()).setParameter("days", due == null ? 0 : ruling.days())
                    .setParameter("id", edition.id()).executeUpdate();
        }
    }

    /** Deletes withdrawn rules that govern nothing any more. */
    void forgetWithdrawn() {
        em.createNativeQuery("delete from article_rule where position is null and not exists (select 1 from article_edition e where e.rule_id = article_rule.id)")
                .executeUpdate();
    }

    // Inside

    private List<VerificationRule> rules() {
        return em.createQuery("select r from VerificationRule r where r.position is not null order by r.position", VerificationRule.class).getResultList();
    }

    private List<VerificationRule> held() {
        return new ArrayList<>(em.createQuery("select r from VerificationRule r where r.position is not null order by r.position", VerificationRule.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList());
    }

    private List<VerificationRule> with(long id) {
        find(id);
        return rules();
    }

    private VerificationRule find(long id) {
        VerificationRule rule = em.find(VerificationRule.class, id);
        if (rule == null || rule.getPosition() == null) {
            throw new NotFound("rule " + id);
        }
        return rule;
    }

    private RuleBook book(List<VerificationRule> rules) {
        return RuleBook.of(rules, taxonomy::withNarrower);
    }

    private static String state(List<VerificationRule> rules) {
        return rules.stream().map(rule -> rule.getId() + "." + rule.getVersion()).collect(Collectors.joining(" "));
    }

    private List<Governed> governedAfter(long id) {
        return governed("e.id > :after and e.status = '" + EditionStatus.PUBLISHED + "' and e.verified is not null and a.followsRules = true", Map.of("after", id), BATCH);
    }

    private List<Governed> governed(String condition, Map<String, Object> parameters, int most) {
        var query = em.createQuery("""
                select e.id, e.kind, e.editionLanguage, a.audience, e.published, e.verified, e.verifyBy, e.rule.id, e.status
                from Edition e join e.article a where %s order by e.id""".formatted(condition), Object[].class);
        parameters.forEach(query::setParameter);
        List<Object[]> rows = query.setMaxResults(most).getResultList();
        Map<Long, List<Long>> topics = rows.isEmpty() ? Map.of() : items.topicsOf(rows.stream().map(row -> (Long) row[0]).toList());
        return rows.stream().map(row -> new Governed((Long) row[0], new Verifiable((ArticleKind) row[1], (Language) row[2], (Visibility) row[3],
                topics.getOrDefault(row[0], List.of()), (Instant) row[4], (Instant) row[5]), (Instant) row[6], (Long) row[7], (String) row[8])).toList();
    }

    private record Governed(long id, Verifiable words, Instant verifyBy, Long rule, String status) {

        boolean isDoubted() {
            return EditionStatus.valueOf(status) != EditionStatus.PUBLISHED;
        }
    }
}
