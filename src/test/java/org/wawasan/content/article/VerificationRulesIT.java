package org.wawasan.content.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wawasan.People;
import org.wawasan.Tables;
import org.wawasan.Told;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.member.Member;
import org.wawasan.member.Role;
import org.wawasan.member.Visibility;
import org.wawasan.platform.Forbidden;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.jobs.JobProgress;
import org.wawasan.platform.persistence.Page;

/** Rules of verification from their first day to their last, and the owners who hear of what is due. */
@ExtendWith(ArquillianExtension.class)
class VerificationRulesIT {

    private static final JobProgress NOBODY_LOOKS = new JobProgress() {

        @Override
        public long jobId() {
            return 0;
        }

        @Override
        public void total(long units) {
            // Nobody looks.
        }

        @Override
        public void advance(long units) {
            // Nobody looks.
        }

        @Override
        public void say(String message) {
            // Nobody looks.
        }
    };

    @Inject
    private VerificationRules rules;
    @Inject
    private RuleWork work;
    @Inject
    private Reminders reminders;
    @Inject
    private Articles articles;
    @Inject
    private Editorial editorial;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private People people;
    @Inject
    private Tables tables;
    @Resource
    private UserTransaction transaction;

    private Member curator;
    private Member productManager;

    @BeforeEach
    void everybodyArrives() {
        curator = people.employee("Ratna", Role.CURATOR);
        productManager = people.employee("Bima", Role.PRODUCT_MANAGER);
        people.be(curator);
    }

    @AfterEach
    void noRuleStays() throws Exception {
        people.be(curator);
        rules.list().forEach(line -> rules.remove(line.rule().getId()));
        work.run(NOBODY_LOOKS);
        assertEquals(List.of(), tables.column(Long.class, "select id from article_rule"));
    }

    @Test
    void firstRuleThatMatchesDecidesAboutWhatIsPublishedAfterIt() {
        rules.add(new RuleWords("Everything", 200, RuleFilter.ALL, 1));
        VerificationRule faq = rules.add(new RuleWords("Questions", 30, kind(ArticleKind.FAQ), 1));

        ShownEdition edition = shown(published(ArticleKind.FAQ));
        assertEquals(faq.getId(), edition.ruleId());
        assertEquals(edition.verified().plus(Duration.ofDays(30)), edition.verifyBy());
        assertEquals("Everything", shown(published(ArticleKind.HOW_TO)).ruleName());
        assertEquals(List.of("Questions", "Everything"), names());
    }

    @Test
    void whatIsThereIsBroughtToTheRulesAndItsFormsStayValid() {
        long id = published(ArticleKind.FAQ);
        int state = articles.workingCopy(id).edition().state();
        assertNull(shown(id).ruleId());

        VerificationRule rule = rules.add(new RuleWords("Batteries", 40, topic("battery"), 1));
        assertNull(shown(id).ruleId(), "not in the transaction of the change");
        work.run(NOBODY_LOOKS);
        assertEquals(rule.getId(), shown(id).ruleId());
        assertEquals(shown(id).verified().plus(Duration.ofDays(40)), shown(id).verifyBy());
        assertEquals(state, articles.workingCopy(id).edition().state());
        assertTrue(governed(rule).contains(id));

        rules.change(rule.getId(), new RuleWords("Batteries", 50, topic("battery"), 1));
        work.run(NOBODY_LOOKS);
        assertEquals(shown(id).verified().plus(Duration.ofDays(50)), shown(id).verifyBy());

        rules.remove(rule.getId());
        assertThrows(NotFound.class, () -> rules.read(rule.getId()));
        work.run(NOBODY_LOOKS);
        assertNull(shown(id).ruleId());
        assertEquals(shown(id).verified().plus(Duration.ofDays(Interval.USUAL)), shown(id).verifyBy());
    }

    @Test
    void intervalOfItsOwnGoesBeforeTheRules() {
        VerificationRule rule = rules.add(new RuleWords("Everything", 40, RuleFilter.ALL, 1));
        long id = published(ArticleKind.FAQ);
        assertEquals(rule.getId(), shown(id).ruleId());

        editorial.entrust(id, curator.getId(), Interval.of(10), Governance.EXPERIENCE);
        assertNull(shown(id).ruleId());
        assertEquals(shown(id).verified().plus(Duration.ofDays(10)), shown(id).verifyBy());
        work.run(NOBODY_LOOKS);
        assertEquals(shown(id).verified().plus(Duration.ofDays(10)), shown(id).verifyBy());

        editorial.entrust(id, curator.getId(), Interval.RULES, Governance.EXPERIENCE);
        assertEquals(rule.getId(), shown(id).ruleId());
        editorial.archive(id, null);
        assertNull(shown(id).ruleId());
    }

    @Test
    void whatAChangeWouldDoIsToldBeforehandAndDoesNothing() {
        RuleEffect before = rules.ifAdded(new RuleWords("Troubles", 30, kind(ArticleKind.FAQ), 1));
        published(ArticleKind.FAQ);
        published(ArticleKind.HOW_TO);
        RuleEffect after = rules.ifAdded(new RuleWords("Troubles", 30, kind(ArticleKind.FAQ), 1));
        assertEquals(before.affected() + 1, after.affected());
        assertEquals(before.looked() + 2, after.looked());
        assertTrue(rules.list().isEmpty());

        VerificationRule all = rules.add(new RuleWords("Everything", 30, RuleFilter.ALL, 1));
        VerificationRule faq = rules.add(new RuleWords("Troubles", 30, kind(ArticleKind.FAQ), 2));
        RuleWords same = new RuleWords("Another name", 30, kind(ArticleKind.FAQ), 2);
        assertEquals(0, rules.ifChanged(faq.getId(), same).affected(), "a rule behind one for everything governs nothing");
        assertEquals(after.affected(), rules.ifChanged(faq.getId(), new RuleWords("Troubles", 30, kind(ArticleKind.FAQ), 1)).affected(), "put before it");
        assertEquals(after.looked(), rules.ifRemoved(all.getId()).affected());
        assertNotEquals(rules.ifRemoved(all.getId()).token(), rules.ifRemoved(faq.getId()).token());
        String token = rules.ifRemoved(all.getId()).token();
        rules.change(faq.getId(), same);
        assertNotEquals(token, rules.ifRemoved(all.getId()).token(), "what was told holds no longer once the rules have changed");
    }

    @Test
    void ruleListsWhatItGovernsPartByPart() {
        VerificationRule rule = rules.add(new RuleWords("References", 30, kind(ArticleKind.REFERENCE), 1));
        List<Long> expected = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            expected.add(published(ArticleKind.REFERENCE));
        }
        assertEquals(expected, governed(rule).stream().filter(expected::contains).toList());
        assertEquals(governed(rule).size(), rules.read(rule.getId()).governs());
    }

    @Test
    void thereAreTwentyFitRulesAtMost() {
        for (int i = 1; i <= VerificationRule.MOST; i++) {
            rules.add(new RuleWords("Rule " + i, 30, kind(ArticleKind.STORY), i));
        }
        RuleWords oneMore = new RuleWords("One more", 30, kind(ArticleKind.STORY), 1);
        assertEquals("verification.most", Told.key(() -> rules.add(oneMore)));
        assertEquals("verification.days", Told.key(() -> rules.ifAdded(new RuleWords("No days", 0, RuleFilter.ALL, 1))));
        assertEquals("verification.age", Told.key(() -> rules.ifAdded(new RuleWords("Too old", 30, new RuleFilter(null, null, null, null, 3_651), 1))));
        assertEquals("Rule 1", names().get(0));
        assertEquals(VerificationRule.MOST, names().size());
    }

    @Test
    void rulesAreKeptByThoseWhoPublishAndSeenByThoseWhoWrite() {
        RuleWords words = new RuleWords("Everything", 30, RuleFilter.ALL, 1);
        long id = rules.add(words).getId();
        people.be(productManager);
        assertEquals(List.of("Everything"), names());
        assertThrows(Forbidden.class, () -> rules.add(words));
        assertThrows(Forbidden.class, () -> rules.change(id, words));
        assertThrows(Forbidden.class, () -> rules.remove(id));
        assertThrows(Forbidden.class, () -> rules.ifAdded(words));
        assertThrows(Forbidden.class, () -> rules.ifChanged(id, words));
        assertThrows(Forbidden.class, () -> rules.ifRemoved(id));
        assertThrows(Forbidden.class, () -> work.start());
        people.be(people.customer("Sari"));
        assertThrows(Forbidden.class, this::names);
        assertThrows(Forbidden.class, () -> rules.read(id));
        assertThrows(Forbidden.class, () -> rules.governed(id, null));
        assertThrows(Forbidden.class, () -> work.running());
    }

    @Test
    void whatIsDueSaysByWhichRuleAndItsOwnerIsRemindedOfAllTwiceAWeekAtMost() throws Exception {
        rules.add(new RuleWords("Questions", 1, kind(ArticleKind.FAQ), 1));
        people.be(productManager);
        long first = submitted("Does cold weather harm a battery?");
        long second = submitted("Does warm weather harm a battery?");
        people.be(curator);
        editorial.publish(first);
        editorial.publish(second);
        Instant due = Instant.now().plus(Duration.ofDays(2));
        editorial.fallDue(due);
        assertEquals("Questions", shown(first).dueRule());
        rules.list().forEach(line -> rules.remove(line.rule().getId()));
        work.run(NOBODY_LOOKS);
        assertEquals("Questions", shown(first).dueRule(), "also when the rule is gone");
        people.be(productManager);
        QueueRow row = articles.queue(EditionStatus.NEEDS_VERIFICATION, true, null).items().get(0);
        assertEquals("Questions", row.dueRule());
        assertEquals(due.truncatedTo(ChronoUnit.MILLIS), row.fellDue().truncatedTo(ChronoUnit.MILLIS));

        remind(due);
        assertEquals(List.of("2 articles, first of all: Does cold weather harm a battery?"), reminded());
        remind(due.plus(Reminders.PAUSE).minusSeconds(1));
        assertEquals(1, reminded().size());
        people.be(curator);
        editorial.verify(first);
        assertNull(shown(first).dueRule());
        remind(due.plus(Reminders.PAUSE).plusSeconds(1));
        assertEquals(List.of("2 articles, first of all: Does cold weather harm a battery?", "Does warm weather harm a battery?"), reminded());
        editorial.verify(second);
        remind(due.plus(Duration.ofDays(30)));
        assertEquals(2, reminded().size());
        editorial.question(second);
        assertNull(shown(second).fellDue(), "somebody doubts it, no rule does");
        editorial.archive(first, null);
        editorial.archive(second, null);
    }

    private void remind(Instant now) {
        long owner = 0;
        do {
            owner = reminders.remind(owner, now);
        } while (owner > 0);
    }

    private List<String> reminded() {
        return tables.column(String.class, """
                select a.heading from notification_announcement a join notification_addressee m on m.announcement_id = a.id
                where a.what = 'article.due' and m.member_id = ?1 order by a.id""", productManager.getId());
    }

    private RuleFilter kind(ArticleKind kind) {
        return new RuleFilter(kind, null, null, null, null);
    }

    private RuleFilter topic(String notation) {
        return new RuleFilter(null, taxonomy.ids(List.of(notation)).get(0), null, null, null);
    }

    private List<String> names() {
        return rules.list().stream().map(line -> line.rule().getName()).toList();
    }

    private List<Long> governed(VerificationRule rule) {
        List<Long> ids = new ArrayList<>();
        String after = null;
        do {
            Page<QueueRow> page = rules.governed(rule.getId(), after);
            assertFalse(page.items().isEmpty() && after != null);
            page.items().forEach(row -> ids.add(row.id()));
            after = page.next();
        } while (after != null);
        return ids;
    }

    private ShownEdition shown(long id) {
        return articles.read(id).edition();
    }

    private long published(ArticleKind kind) {
        return editorial.draft(words(kind, "What is to be known of a " + kind.name().toLowerCase(Locale.ROOT) + "?"), Editorial.Next.PUBLISH).getId();
    }

    private long submitted(String title) {
        return editorial.draft(words(ArticleKind.FAQ, title), Editorial.Next.SUBMIT).getId();
    }

    private static ArticleWords words(ArticleKind kind, String title) {
        return new ArticleWords(kind, Visibility.PUBLIC, Language.EN, List.of("battery"), title, "Let it cool for half an hour in the shade, then charge.", null, false, 0);
    }
}
