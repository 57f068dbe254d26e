package org.wawasan.content.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.wawasan.Clicks;
import org.wawasan.People;
import org.wawasan.Tables;
import org.wawasan.Told;
import org.wawasan.collaboration.forum.Forum;
import org.wawasan.collaboration.forum.ThreadKind;
import org.wawasan.collaboration.forum.Transfers;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.collaboration.idea.IdeaMerging;
import org.wawasan.collaboration.idea.IdeaPromotion;
import org.wawasan.composition.search.Searched;
import org.wawasan.composition.search.Similar;
import org.wawasan.composition.search.WatchedSimilar;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.content.gap.FailedSearch;
import org.wawasan.content.gap.FailedSearches;
import org.wawasan.knowledge.Chain;
import org.wawasan.knowledge.Comments;
import org.wawasan.knowledge.Conversion;
import org.wawasan.knowledge.ItemType;
import org.wawasan.knowledge.Provenance;
import org.wawasan.knowledge.ProvenanceChain;
import org.wawasan.member.Member;
import org.wawasan.member.Role;
import org.wawasan.member.Visibility;
import org.wawasan.platform.Forbidden;
import org.wawasan.platform.Moved;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.SignInRequired;
import org.wawasan.platform.TooManyRequests;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.jobs.JobProgress;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.text.Comparison;

/** Articles from the first draft to the reader's opinion, with the real database. */
@ExtendWith(ArquillianExtension.class)
class ArticlesIT {

    private static final String TITLE = "May I charge a hot battery?";
    private static final String BODY = "Let it cool for half an hour in the shade, then charge.";
    private static final String LATER = "Let it cool until it is below 40 °C, then charge.";

    @Inject
    private Articles articles;
    @Inject
    private Editorial editorial;
    @Inject
    private Promotion promotion;
    @Inject
    private Ratings ratings;
    @Inject
    private Remarks remarks;
    @Inject
    private ArticleImport imports;
    @Inject
    private IdeaPromotion ideaPromotion;
    @Inject
    private IdeaMerging merging;
    @Inject
    private ProvenanceChain chain;
    @Inject
    private Demand demand;
    @Inject
    private FailedSearches failedSearches;
    @Inject
    private Event<Searched> searched;
    @Inject
    private Forum forum;
    @Inject
    private Transfers transfers;
    @Inject
    private Similar similar;
    @Inject
    private Links links;
    @Inject
    private LinkCheck linkCheck;
    @Inject
    private Comments comments;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private People people;
    @Inject
    private Tables tables;
    @Inject
    private Clicks clicks;
    @Resource
    private ManagedExecutorService executor;
    @PersistenceContext
    private EntityManager em;
    @Resource
    private UserTransaction transaction;

    private Member curator;
    private Member productManager;
    private Member customer;

    @BeforeEach
    void everybodyArrives() {
        curator = people.employee("Ratna", Role.CURATOR);
        productManager = people.employee("Bima", Role.PRODUCT_MANAGER);
        customer = people.customer("Sari");
        people.be(curator);
    }

    // Writing and publishing

    @Test
    void draftIsSeenByEmployeesOnly() {
        long id = draft();

        people.be(productManager);
        assertEquals(TITLE, articles.read(id).edition().title());
        people.be(customer);
        assertThrows(NotFound.class, () -> articles.read(id));
        people.beVisitor();
        assertThrows(NotFound.class, () -> articles.read(id));
    }

    @Test
    void customersAndVisitorsDoNotWrite() {
        people.be(customer);
        assertThrows(Forbidden.class, () -> editorial.draft(words(), Editorial.Next.KEEP));
        people.beVisitor();
        assertThrows(SignInRequired.class, () -> editorial.draft(words(), Editorial.Next.KEEP));
    }

    @Test
    void whoMayWriteSubmitsAndWhoMayPublishPublishes() {
        people.be(productManager);
        long id = editorial.draft(words(), Editorial.Next.SUBMIT).getId();
        assertThrows(Forbidden.class, () -> editorial.publish(id));

        people.be(curator);
        assertTrue(articles.queue(EditionStatus.IN_REVIEW, false, null).items().stream().anyMatch(row -> row.id() == id));
        editorial.publish(id);

        people.beVisitor();
        ShownEdition shown = articles.read(id).edition();
        assertEquals("Bima", shown.authorName());
        assertEquals("Ratna", shown.verifierName());
    }

    @Test
    void articleForMembersIsHiddenFromVisitors() {
        long id = editorial.draft(new ArticleWords(ArticleKind.HOW_TO, Visibility.MEMBERS, Language.EN, List.of("battery"), TITLE, BODY,
                null, false, 0), Editorial.Next.PUBLISH).getId();

        people.beVisitor();
        assertThrows(NotFound.class, () -> articles.read(id));
        people.be(customer);
        assertEquals(TITLE, articles.read(id).edition().title());
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Refused refused = assertThrows(Refused.class, () -> editorial.draft(
                new ArticleWords(null, Visibility.PUBLIC, Language.EN, List.of(), "Why", "", null, false, 0), Editorial.Next.KEEP));

        assertEquals(Set.of("kind", "topics", "title", "body"),
                Set.copyOf(refused.violations().stream().map(violation -> violation.field()).toList()));
    }

    @Test
    void nothingHappensWithoutTheRightToIt() throws Exception {
        long id = published();
        long draft = draft();
        long said = idea("Charge only when cold");
        people.be(customer);
        long comment = comments.add(said, "Below ten degrees mine needs an hour longer.").getId();
        ratings.rate(id, new Opinion(false, FeedbackReason.UNCLEAR, null, false), "192.0.2.1", "browser");
        people.be(curator);
        long feedback = saidOf(id, FeedbackState.OPEN).get(0).id();
        int state = articles.workingCopy(id).edition().state();
        Map<String, Executable> writing = new TreeMap<>(Map.of("draft", () -> editorial.draft(words(), Editorial.Next.KEEP),
                "revise", () -> editorial.revise(id, words(LATER, state), Editorial.Next.KEEP), "submit", () -> editorial.submit(draft),
                "question", () -> editorial.question(id), "restore", () -> editorial.restore(id, 1), "translate", () -> editorial.translate(id, Language.ID),
                "entrust", () -> editorial.entrust(id, customer.getId(), Interval.of(30), Governance.EXPERIENCE), "promote", () -> promotion.promote(said),
                "promote comment", () -> promotion.promoteComment(comment), "make idea", () -> ideaPromotion.promote(id)));
        writing.put("verify", () -> editorial.verify(id));
        writing.putAll(Map.of("take up feedback", () -> remarks.take(feedback, FeedbackState.DONE, null), "answer feedback", () -> remarks.get(feedback),
                "list feedback", () -> remarks.said(FeedbackState.OPEN, false, null), "remarks", () -> remarks.of(id), "form", () -> articles.workingCopy(id),
                "queue", () -> articles.queue(EditionStatus.DRAFT, false, null), "history", () -> articles.history(id, null), "compare", () -> articles.compare(id, 1, 1)));
        Map<String, Executable> publishing = Map.of("publish", () -> editorial.publish(draft), "publish at once", () -> editorial.draft(words(), Editorial.Next.PUBLISH),
                "archive", () -> editorial.archive(id, null), "reopen", () -> editorial.reopen(id), "replace", () -> editorial.replace(id, null),
                "give back", () -> editorial.giveBack(draft, "Say more"));

        people.beVisitor();
        writing.forEach((what, act) -> assertThrows(SignInRequired.class, act, what));
        publishing.forEach((what, act) -> assertThrows(SignInRequired.class, act, what));
        people.be(customer);
        writing.forEach((what, act) -> assertThrows(Forbidden.class, act, what));
        publishing.forEach((what, act) -> assertThrows(Forbidden.class, act, what));
        people.be(people.employee("Joko", Role.PRODUCT_MANAGER));
        publishing.forEach((what, act) -> assertThrows(Forbidden.class, act, what));
        assertThrows(Forbidden.class, () -> editorial.entrust(id, productManager.getId(), Interval.of(30), Governance.EXPERIENCE), "neither owner nor publisher");
        assertRefused("article.described", () -> editorial.revise(id, new ArticleWords(ArticleKind.STORY, Visibility.PUBLIC, Language.EN, List.of("battery"), TITLE,
                BODY, null, false, state), Editorial.Next.KEEP));

        people.be(curator);
        assertEquals(1, articles.history(id, null).items().size());
        assertEquals(EditionStatus.PUBLISHED, articles.read(id).edition().getStatus());
        assertEquals(EditionStatus.DRAFT, articles.read(draft).edition().getStatus());
    }

    // Revising

    @Test
    void secondOfTwoEditorsIsToldAndOverwritesNothing() {
        long id = draft();
        int opened = articles.workingCopy(id).edition().state();
        editorial.revise(id, words(LATER, opened), Editorial.Next.KEEP);

        people.be(productManager);
        assertThrows(ChangedMeanwhile.class, () -> editorial.revise(id, words("Something else of enough length.", opened), Editorial.Next.KEEP));
        assertEquals(LATER, articles.workingCopy(id).latest().getBody());
    }

    @Test
    void changeOfAPublishedArticleWaitsForWhoMayPublish() {
        long id = published();
        people.be(productManager);
        revise(id, LATER);
        assertTrue(articles.read(id).edition().bodyHtml().contains("half an hour"));

        people.be(curator);
        assertTrue(articles.changed(false, null).items().stream().anyMatch(row -> row.id() == id));
        editorial.publish(id);
        assertTrue(articles.read(id).edition().bodyHtml().contains("40 °C"));
        assertFalse(articles.changed(false, null).items().stream().anyMatch(row -> row.id() == id));
    }

    @Test
    void everyRevisionIsKeptComparedAndRestored() {
        long id = draft();
        revise(id, LATER);

        assertEquals(List.of(2, 1), articles.history(id, null).items().stream().map(RevisionLine::number).toList());
        assertFalse(articles.compare(id, 1, 2).isSame());
        editorial.restore(id, 1);
        assertTrue(articles.compare(id, 1, 3).isSame());
        people.be(customer);
        assertThrows(Forbidden.class, () -> articles.history(id, null));
    }

    @Test
    void archivedArticleIsGoneForReadersAndComesBackAsADraft() {
        long id = published();
        editorial.archive(id, null);

        people.beVisitor();
        assertThrows(NotFound.class, () -> articles.read(id));
        people.be(curator);
        editorial.reopen(id);
        assertEquals(EditionStatus.DRAFT, articles.read(id).edition().getStatus());
    }

    @Test
    void readersOfAnArchivedArticleAreSentToWhatReplacesIt() {
        long id = published();
        long other = published();
        long last = published();
        String archived = articles.read(id).edition().getPath();
        editorial.archive(id, articles.read(other).edition().getPath());

        people.beVisitor();
        assertEquals("/knowledge/" + other + "-may-i-charge-a-hot-battery", movedTo(id));
        people.be(people.employee("Tono", Role.ADMINISTRATOR));
        assertEquals("/knowledge/" + other + "-may-i-charge-a-hot-battery", movedTo(id));
        people.be(productManager);
        assertEquals("/knowledge/" + other + "-may-i-charge-a-hot-battery", articles.read(id).edition().getSuccessorPath());
        assertEquals(archived, articles.read(id).edition().getPath());

        people.be(curator);
        editorial.archive(other, String.valueOf(last));
        people.beVisitor();
        assertEquals("/knowledge/" + last + "-may-i-charge-a-hot-battery", movedTo(id), "along the line of successors");
        people.be(curator);
        editorial.replace(other, " ");
        people.beVisitor();
        assertThrows(NotFound.class, () -> articles.read(id), "nothing replaces the successor");
        people.be(curator);
        editorial.replace(id, String.valueOf(last));
        people.beVisitor();
        assertEquals("/knowledge/" + last + "-may-i-charge-a-hot-battery", movedTo(id), "another successor");
        people.be(curator);
        editorial.reopen(id);
        assertNull(articles.read(id).edition().getSuccessorPath());
        people.beVisitor();
        assertThrows(NotFound.class, () -> articles.read(id), "a draft again");
    }

    @Test
    void nobodyIsSentToWhatTheyMayNotReadOrFromWhatTheyMightNotHaveRead() {
        long forMembers = forMembers();
        long another = forMembers();
        long open = published();
        editorial.archive(forMembers, String.valueOf(another));
        people.beVisitor();
        assertThrows(NotFound.class, () -> articles.read(forMembers));
        people.be(customer);
        assertEquals("/knowledge/" + another + "-may-i-charge-a-hot-battery", movedTo(forMembers));

        people.be(curator);
        editorial.replace(forMembers, String.valueOf(open));
        people.beVisitor();
        assertThrows(NotFound.class, () -> articles.read(forMembers), "it was never theirs");
    }

    @Test
    void articleIsReplacedOnlyByAPublishedOneThatAllItsReadersMayRead() {
        long id = published();
        long other = published();
        for (String unknown : List.of("a better one", "/ideas/" + other, "https://example.org/knowledge/" + other, "999999999")) {
            assertRefused("article.successor.unknown", () -> editorial.archive(id, unknown));
        }
        assertRefused("article.successor.itself", () -> editorial.archive(id, String.valueOf(id)));
        assertRefused("article.successor.unpublished", () -> editorial.archive(id, String.valueOf(draft())));
        assertRefused("article.successor.audience", () -> editorial.archive(id, String.valueOf(forMembers())));
        assertRefused("article.is.published", () -> editorial.replace(id, String.valueOf(other)));
        assertEquals(EditionStatus.PUBLISHED, articles.read(id).edition().getStatus());

        editorial.archive(id, String.valueOf(other));
        assertRefused("article.successor.unpublished", () -> editorial.archive(other, String.valueOf(id)));
    }

    @Test
    void ofTwoArticlesThatAreReplacedByEachOtherAtTheSameMomentOneStays() throws Exception {
        for (int pair = 0; pair < 5; pair++) {
            long one = published();
            long other = published();
            List<Future<?>> acts = List.of(executor.submit(() -> clicks.as(curator.asViewer(), () -> editorial.archive(one, String.valueOf(other)))),
                    executor.submit(() -> clicks.as(curator.asViewer(), () -> editorial.archive(other, String.valueOf(one)))));
            List<String> refusals = new ArrayList<>();
            for (Future<?> act : acts) {
                try {
                    act.get();
                } catch (ExecutionException e) {
                    refusals.add(((Refused) e.getCause()).violations().get(0).key());
                }
            }
            assertEquals(List.of("article.successor.unpublished"), refusals);
        }
    }

    private long forMembers() {
        return editorial.draft(new ArticleWords(ArticleKind.HOW_TO, Visibility.MEMBERS, Language.EN, List.of("battery"), TITLE, BODY,
                null, false, 0), Editorial.Next.PUBLISH).getId();
    }

    private String movedTo(long id) {
        return assertThrows(Moved.class, () -> articles.read(id)).path();
    }

    // Languages

    @Test
    void translationSaysWhenItsSourceHasMovedOn() {
        long source = published();
        long translation = editorial.translate(source, Language.ID).getId();
        editorial.publish(translation);
        assertNull(articles.read(translation).newerSource());

        revise(source, LATER);
        editorial.publish(source);
        assertEquals(source, articles.read(translation).newerSource().id());

        editorial.revise(translation, new ArticleWords(ArticleKind.FAQ, Visibility.PUBLIC, Language.ID, List.of("battery"), TITLE, LATER, null,
                true, articles.workingCopy(translation).edition().state()), Editorial.Next.PUBLISH);
        assertNull(articles.read(translation).newerSource());
    }

    @Test
    void translatingTwiceLeadsToTheSameEdition() {
        long source = published();

        assertEquals(editorial.translate(source, Language.ID).getId(), editorial.translate(source, Language.ID).getId());
    }

    @Test
    void articleInTwoLanguagesIsListedOnceInTheReadersOwn() {
        long english = published();
        long indonesian = editorial.translate(english, Language.ID).getId();
        assertTrue(listed(Language.ID).contains(english));

        editorial.publish(indonesian);
        assertTrue(listed(Language.ID).contains(indonesian));
        assertFalse(listed(Language.ID).contains(english));
        assertTrue(listed(Language.EN).contains(english));
    }

    // Lists

    @Test
    void listIsNarrowedToATopicWithAllBelowIt() {
        long id = published();

        long battery = taxonomy.byNotation(Taxonomy.TOPICS, "battery").orElseThrow().id();
        long above = taxonomy.concept(battery).orElseThrow().broader().get(0);
        long motor = taxonomy.byNotation(Taxonomy.TOPICS, "hub-motor").orElseThrow().id();
        assertTrue(listed(new ArticleFilter(ArticleKind.FAQ, null, taxonomy.withNarrower(above))).contains(id));
        assertFalse(listed(new ArticleFilter(ArticleKind.FAQ, null, taxonomy.withNarrower(motor))).contains(id));
    }

    @Test
    void pagesOfAListMissNothingAndRepeatNothing() {
        importMany("paging", 45);
        List<Long> seen = new ArrayList<>();
        String after = null;
        do {
            Page<ArticleRow> page = articles.list(new ArticleFilter(ArticleKind.REFERENCE, Language.EN, Set.of()), Language.EN, after);
            page.items().forEach(row -> seen.add(row.id()));
            after = page.next();
        } while (after != null);

        assertTrue(seen.size() >= 45);
        assertEquals(seen.size(), Set.copyOf(seen).size());
    }

    @Test
    void faqShowsQuestionsWithTheirAnswers() {
        long id = published();

        people.beVisitor();
        assertTrue(articles.faq(ArticleFilter.NONE, Language.EN, null).items().stream()
                .anyMatch(entry -> entry.id() == id && entry.bodyHtml().contains("half an hour")));
    }

    @Test
    void articleIsRelatedToWhatItsWordsResembleAndNeverToItself() throws Exception {
        long said = idea("Gromwell latch that closes by itself");
        for (int i = 0; i < 100 && similar.to("Gromwell latch", Set.of(ItemType.IDEA), 1).isEmpty(); i++) {
            Thread.sleep(100);
        }
        long id = editorial.draft(new ArticleWords(ArticleKind.HOW_TO, Visibility.PUBLIC, Language.EN, List.of("hub-motor"), "How the Gromwell latch closes", BODY,
                null, false, 0), Editorial.Next.PUBLISH).getId();

        people.beVisitor();
        List<RelatedItem> related = articles.read(id).related();
        assertEquals(said, related.get(0).id());
        assertTrue(related.stream().noneMatch(other -> other.id() == id));
    }

    @Test
    void nothingIsHeldWhileTheSearchEngineIsAsked() {
        long id = draft();
        AtomicInteger asked = new AtomicInteger();
        WatchedSimilar.whileAsked(() -> {
            asked.incrementAndGet();
            try {
                executor.submit(() -> tables.column(Long.class, """
                        select i.id from article a join article_edition e on e.article_id = a.id join knowledge_item i on i.id = e.id
                        where i.id = ?1 for update nowait""", id)).get();
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        });
        try {
            editorial.publish(id);
            editorial.verify(id);
            editorial.revise(id, words(BODY + " Then rest.", articles.workingCopy(id).edition().state()), Editorial.Next.PUBLISH);
        } finally {
            WatchedSimilar.whileAsked(() -> { });
        }
        assertEquals(3, asked.get());
    }

    @Test
    void articleThatResemblesNothingIsRelatedToTheNewestOfItsForemostTopic() {
        long first = editorial.draft(new ArticleWords(ArticleKind.HOW_TO, Visibility.PUBLIC, Language.EN, List.of("battery"), "Flumquorb zindel", BODY,
                null, false, 0), Editorial.Next.PUBLISH).getId();
        long second = published();

        assertTrue(articles.read(first).related().stream().anyMatch(other -> other.id() == second));
        assertTrue(articles.read(first).related().size() <= 5);
    }

    // Promotion

    @Test
    void whatACustomerSaidBecomesADraftThatCreditsThem() throws Exception {
        long said = idea("Charge only when cold");

        Edition draft = promotion.promote(said);
        assertEquals(EditionStatus.DRAFT, draft.status());
        assertEquals("Charge only when cold", draft.getTitle());
        editorial.publish(draft.getId());

        people.beVisitor();
        Chain.Link origin = articles.read(draft.getId()).chain().before().get(0);
        assertEquals("Sari", origin.author().name());
        assertTrue(origin.path().startsWith("/ideas/" + said));
    }

    @Test
    void promotingTwiceLeadsToTheSameDraft() throws Exception {
        long said = idea("Charge only when cold");

        assertEquals(promotion.promote(said).getId(), promotion.promote(said).getId());
    }

    @Test
    void articleThatIsNoFaqEntryIsNotPromoted() {
        long id = editorial.draft(new ArticleWords(ArticleKind.REFERENCE, Visibility.PUBLIC, Language.EN, List.of("battery"), TITLE, BODY, null, false, 0),
                Editorial.Next.KEEP).getId();

        assertRefused("article.promoted", () -> promotion.promote(id));
    }

    @Test
    void customersDoNotPromote() throws Exception {
        long said = idea("Charge only when cold");

        people.be(customer);
        assertThrows(Forbidden.class, () -> promotion.promote(said));
    }

    @Test
    void sourceThatTheReaderMayNotSeeIsNotNamed() throws Exception {
        long said = idea("Charge only when cold");
        Edition draft = promotion.promote(said);
        editorial.publish(draft.getId());
        inTransaction(() -> em.createNativeQuery("update knowledge_item set visibility = 'EMPLOYEES' where id = " + said).executeUpdate());

        people.beVisitor();
        assertTrue(articles.read(draft.getId()).chain().links().isEmpty());
    }

    @Test
    void whatWasSaidInACommentBecomesADraftOnce() throws Exception {
        long said = idea("Charge only when cold");
        people.be(customer);
        long comment = comments.add(said, "Below ten degrees mine needs an hour longer.").getId();

        people.be(curator);
        Edition draft = promotion.promoteComment(comment);
        assertEquals("Charge only when cold", draft.getTitle());
        assertEquals("Below ten degrees mine needs an hour longer.", draft.getBody());
        assertEquals(draft.getId(), promotion.promoteComment(comment).getId());
        assertThrows(NotFound.class, () -> promotion.promoteComment(987_654_321L));
    }

    @Test
    void commentatorIsCreditedAlsoWhenTheCommentIsGone() throws Exception {
        Member other = people.customer("Wulan");
        long said = idea("Charge only when cold");
        people.be(other);
        long comment = comments.add(said, "Below ten degrees mine needs an hour longer.").getId();
        people.be(curator);
        long id = promotion.promoteComment(comment).getId();
        assertTrue(articles.read(id).chain().before().get(0).path().endsWith("#comment-" + comment));

        inTransaction(() -> em.createNativeQuery("delete from knowledge_comment where id = " + comment).executeUpdate());
        assertEquals("Wulan", articles.read(id).chain().before().get(0).author().name());
        assertTrue(articles.read(id).chain().before().get(0).path().startsWith("/ideas/" + said));
    }

    @Test
    void chainIsToldBothWaysWithEverybodyInIt() throws Exception {
        long said = idea("Charge only when cold");
        long faq = promotion.promote(said).getId();
        editorial.publish(faq);
        people.be(productManager);
        long article = promotion.promote(faq).getId();
        assertEquals(ArticleKind.HOW_TO, articles.read(article).edition().kind());
        people.be(curator);
        editorial.publish(article);
        people.be(productManager);
        long wish = ideaPromotion.promote(article).getId();

        people.beVisitor();
        List<String> paths = chain.of(faq).links().stream().map(link -> link.path().replaceFirst("-.*", "")).toList();
        assertEquals(List.of("/ideas/" + said, "/knowledge/" + faq, "/knowledge/" + article, "/ideas/" + wish), paths);
        for (long each : List.of(said, article, wish)) {
            assertEquals(paths, chain.of(each).links().stream().map(link -> link.path().replaceFirst("-.*", "")).toList());
        }
        assertEquals(Set.of("Sari", "Ratna", "Bima"), Set.copyOf(chain.of(wish).people().stream().map(Chain.Contributor::name).toList()));
    }

    @Test
    void translationSharesTheChainOfItsArticle() throws Exception {
        long said = idea("Charge only when cold");
        long faq = promotion.promote(said).getId();
        editorial.publish(faq);
        long translation = editorial.translate(faq, Language.ID).getId();
        editorial.publish(translation);

        people.beVisitor();
        assertEquals("Sari", articles.read(translation).chain().before().get(0).author().name());
    }

    @Test
    void mergeKeepsTheChainAndItsUndoingEndsIt() throws Exception {
        long one = idea("Charge only when cold");
        long other = idea("Charge only when it is cold");
        long faq = promotion.promote(one).getId();
        people.be(productManager);
        merging.merge(one, other, "Both ask that the charger waits until the battery is cold.");
        assertEquals(2L, tables.number("select made_into from knowledge_item where id = " + one));
        assertEquals(List.of("/ideas/" + one, "/ideas/" + other, "/knowledge/" + faq),
                chain.of(other).links().stream().map(link -> link.path().replaceFirst("-.*", "")).toList());

        merging.undo(one, "They ask for different chargers after all.");
        assertEquals(1L, tables.number("select made_into from knowledge_item where id = " + one));
        assertEquals(0L, tables.number("select made_from from knowledge_item where id = " + other));
        assertTrue(chain.of(other).links().isEmpty());
    }

    @Test
    void splitAndMergeOfThreadsKeepTheChainAndLeadToTheSameArticle() {
        Member moderator = people.employee("Dedi", Role.MODERATOR);
        people.be(customer);
        long question = ask("Who charges at the market in the rain?");
        long other = ask("Where is the socket at the market?");
        people.be(people.customer("Wulan"));
        long answer = forum.reply(question, "The baker lets you, and it is dry there.", false).getId();
        people.be(curator);
        long faq = promotion.promote(answer).getId();
        editorial.publish(faq);

        people.be(moderator);
        long split = transfers.split(question, List.of(answer), ThreadKind.QUESTION, "Who has a dry socket?", taxonomy.ids(List.of("charging"))).getId();
        assertEquals(List.of("thread " + question, "thread " + split, "faq " + faq), told(split));
        assertEquals(List.of("thread " + question, "thread " + split, "faq " + faq), told(faq));
        people.be(curator);
        assertEquals(faq, promotion.promote(split).getId(), "the words have become an article already");

        people.be(moderator);
        transfers.merge(split, String.valueOf(other));
        long opening = tables.number("select max(id) from forum_reply where thread_id = " + other);
        assertEquals(List.of("thread " + question, "reply " + opening, "faq " + faq), told(faq));
        people.be(curator);
        assertEquals(faq, promotion.promote(opening).getId());
        assertTrue(chain.of(faq).people().stream().map(Chain.Contributor::name).toList().containsAll(List.of("Wulan", "Ratna")));

        people.be(moderator);
        transfers.undo(tables.number("select max(id) from forum_transfer"));
        transfers.undo(tables.number("select max(id) from forum_transfer where undone is null"));
        assertEquals(List.of("reply " + answer, "faq " + faq), told(answer));
        assertEquals(List.of("reply " + answer, "faq " + faq), told(faq));
        people.be(curator);
        assertEquals(faq, promotion.promote(answer).getId());
    }

    private List<String> told(long id) {
        return chain.of(id).links().stream().map(link -> link.kind() + " " + (link.kind().equals("reply") ? replyAt(link.path())
                : link.path().replaceAll("^/\\w+/(\\d+).*", "$1"))).toList();
    }

    private long replyAt(String path) {
        return tables.number("select id from forum_reply where thread_id = " + path.replaceAll("^/forum/(\\d+).*", "$1") + " and number = " + path.replaceAll(".*#reply-", ""));
    }

    @Test
    void archiveTakesTheArticleOutOfTheReadersChainAndReopeningBringsItBack() throws Exception {
        long said = idea("Charge only when cold");
        long faq = promotion.promote(said).getId();
        editorial.publish(faq);
        editorial.archive(faq, null);
        assertEquals(List.of("idea " + said, "faq " + faq), told(said));
        people.beVisitor();
        assertEquals(List.of(), told(said));

        people.be(curator);
        editorial.reopen(faq);
        editorial.publish(faq);
        people.beVisitor();
        assertEquals(List.of("idea " + said, "faq " + faq), told(said));
    }

    @Test
    void databaseDeletesNoItemThatIsPartOfAStep() {
        assertEquals(2L, tables.number("select count(*) from information_schema.referential_constraints where constraint_schema = database() and "
                + "table_name = 'knowledge_provenance' and referenced_table_name = 'knowledge_item' and delete_rule in ('RESTRICT', 'NO ACTION')"));
    }

    @Test
    void stepsAreCountedByWhatBecameWhat() throws Exception {
        long before = made("idea", "faq");
        promotion.promote(idea("Charge only when cold"));

        assertEquals(before + 1, made("idea", "faq"));
    }

    private long made(String source, String target) {
        return chain.conversions(LocalDate.now(ZoneOffset.UTC)).stream().filter(conversion -> conversion.source().equals(source)
                && conversion.target().equals(target) && conversion.step() == Provenance.Step.PROMOTED).mapToLong(Conversion::steps).sum();
    }

    @Test
    void ideaIsMadeOnceAndNeitherOfAnIdeaNorOfWhatIsNotPublic() throws Exception {
        long article = published();
        assertEquals(ideaPromotion.promote(article).getId(), ideaPromotion.promote(article).getId());

        long said = idea("Charge only when cold");
        assertRefused("idea.made.idea", () -> ideaPromotion.promote(said));
        long draft = draft();
        assertRefused("idea.made.hidden", () -> ideaPromotion.promote(draft));
        people.be(customer);
        assertThrows(Forbidden.class, () -> ideaPromotion.promote(article));
    }

    @Test
    void articleInTwoLanguagesIsOneEvidence() {
        Member writer = people.employee("Tari", Role.CURATOR);
        people.be(writer);
        long first = published();
        long second = editorial.translate(first, Language.ID).getId();
        editorial.publish(second);
        assertEquals(List.of(first), evidence(writer));

        editorial.archive(first, null);
        assertEquals(List.of(second), evidence(writer));
        editorial.archive(second, null);
        assertEquals(List.of(), evidence(writer));
    }

    private List<Long> evidence(Member member) {
        return tables.column(Long.class, "select distinct item_id from expertise_evidence where member_id = ?1", member.getId());
    }

    // Ratings

    @Test
    void memberRatesOnceAndMayThinkAgain() {
        long id = published();

        people.be(customer);
        ratings.rate(id, Opinion.of(true), "192.0.2.1", "browser");
        ratings.rate(id, Opinion.of(true), "192.0.2.1", "browser");
        assertEquals(1, articles.read(id).edition().helpful());

        ratings.rate(id, new Opinion(false, FeedbackReason.OUTDATED, "The figures are old", false), "192.0.2.1", "browser");
        assertEquals(0, articles.read(id).edition().helpful());
        assertEquals(1, articles.read(id).edition().notHelpful());

        people.be(curator);
        assertEquals("The figures are old", remarks.of(id).get(0).remark());
    }

    @Test
    void whoRatesWaitsForTheItemFirst() throws Exception {
        long id = published();
        transaction.begin();
        hold("knowledge_item", id);
        Future<?> rating = executor.submit(() -> clicks.as(customer.asViewer(),
                () -> ratings.rate(id, new Opinion(false, FeedbackReason.OUTDATED, "The figures are old", false), "192.0.2.1", "browser")));
        Thread.sleep(500);
        hold("article_edition", id);
        transaction.commit();
        rating.get();

        assertEquals(1, articles.read(id).edition().notHelpful());
    }

    private void hold(String table, long id) {
        em.createNativeQuery("select id from " + table + " where id = :id for update nowait").setParameter("id", id).getResultList();
    }

    @Test
    void visitorsAreToldApartWithoutBeingKnown() {
        long id = published();

        people.beVisitor();
        ratings.rate(id, Opinion.of(true), "192.0.2.7", "one browser");
        ratings.rate(id, Opinion.of(true), "192.0.2.7", "one browser");
        ratings.rate(id, Opinion.of(true), "192.0.2.7", "another browser");
        assertEquals(2, articles.read(id).edition().helpful());
        assertEquals(0L, tables.number("select count(*) from article_feedback where visitor like '%192.0.2.7%'"));
    }

    @Test
    void oneNetworkGivesFewOpinionsADayWhateverItsBrowsersCallThemselves() {
        long id = published();
        long another = published();

        people.beVisitor();
        for (int i = 0; i < 3; i++) {
            ratings.rate(id, Opinion.of(true), "192.0.2.8", "browser " + i);
        }
        assertThrows(TooManyRequests.class, () -> ratings.rate(id, Opinion.of(true), "192.0.2.8", "one more"));
        ratings.rate(id, Opinion.of(false), "192.0.2.8", "browser 0");
        ratings.rate(another, Opinion.of(true), "192.0.2.8", "browser 0");

        assertEquals(2, articles.read(id).edition().helpful());
        assertEquals(1, articles.read(id).edition().notHelpful());
    }

    @Test
    void draftIsNotRated() {
        long id = draft();

        assertThrows(Refused.class, () -> ratings.rate(id, Opinion.of(true), "192.0.2.1", "browser"));
    }

    @Test
    void whatAReaderSaysReachesTheOwnerAndWhoAsksHearsOfEachStepOnce() {
        long id = published();
        people.be(customer);
        ratings.rate(id, new Opinion(false, FeedbackReason.INCORRECT, "Thirty degrees are enough", true), "192.0.2.1", "browser");
        assertEquals(1L, notified(curator, "article.feedback"));

        people.be(curator);
        FeedbackRow said = saidOf(id, FeedbackState.OPEN).get(0);
        assertEquals("Thirty degrees are enough", said.remark());
        assertTrue(said.awaited());
        remarks.take(said.id(), FeedbackState.PLANNED, null);
        assertEquals(List.of(), saidOf(id, FeedbackState.OPEN));
        assertEquals(List.of(said.id()), saidOf(id, FeedbackState.PLANNED).stream().map(FeedbackRow::id).toList());
        assertEquals(1L, notified(customer, "article.planned"));
        assertRefused("article.feedback.is.planned", () -> remarks.take(said.id(), FeedbackState.PLANNED, "Twice"));

        remarks.take(said.id(), FeedbackState.STARTED, null);
        assertEquals(1L, notified(customer, "article.planned"));
        remarks.take(said.id(), FeedbackState.DONE, "It is thirty now.");
        assertEquals(FeedbackState.DONE, remarks.of(id).get(0).state());
        assertEquals("It is thirty now.", remarks.of(id).get(0).answer());
        assertEquals(1L, notified(customer, "article.started"));
        assertEquals(1L, notified(customer, "article.done"));
        assertEquals(1L, tables.number("select count(*) from notification_announcement where what = 'article.done' and words = 'It is thirty now.' and item_id = " + id));
        assertRefused("article.feedback.is.done", () -> remarks.take(said.id(), FeedbackState.STARTED, null));
        people.be(customer);
        assertEquals("It is thirty now.", ownOf(id).get(0).answer());
        assertEquals("Ratna", ownOf(id).get(0).by());

        people.be(curator);
        remarks.take(said.id(), FeedbackState.OPEN, null);
        assertRefused("article.feedback.is.open", () -> remarks.take(said.id(), FeedbackState.OPEN, null));
    }

    @Test
    void whoDoesNotAskOrNoLongerAsksIsNotTold() {
        long id = published();
        people.be(customer);
        ratings.rate(id, new Opinion(false, FeedbackReason.OUTDATED, null, false), "192.0.2.1", "browser");
        long said = ownOf(id).get(0).id();
        people.be(curator);
        remarks.take(said, FeedbackState.PLANNED, null);
        people.be(customer);
        remarks.await(said, true);
        remarks.await(said, false);
        people.be(curator);
        remarks.take(said, FeedbackState.DONE, null);

        assertEquals(0L, notified(customer, "article.planned") + notified(customer, "article.done"));
    }

    @Test
    void remarkIsTakenUpByTheOwnerAndThoseWhoPublish() {
        long id = published();
        editorial.entrust(id, productManager.getId(), Interval.of(30), Governance.EXPERIENCE);
        people.be(customer);
        ratings.rate(id, new Opinion(false, FeedbackReason.UNCLEAR, "Which shade?", true), "192.0.2.1", "browser");
        long said = ownOf(id).get(0).id();
        assertThrows(Forbidden.class, () -> remarks.take(said, FeedbackState.DONE, null));
        assertThrows(Forbidden.class, () -> remarks.get(said));
        people.be(people.employee("Joko", Role.PRODUCT_MANAGER));
        assertThrows(Forbidden.class, () -> remarks.take(said, FeedbackState.DONE, null));
        assertThrows(Forbidden.class, () -> remarks.get(said));
        people.beVisitor();
        assertThrows(SignInRequired.class, () -> remarks.take(said, FeedbackState.DONE, null));

        people.be(productManager);
        assertEquals("Which shade?", remarks.get(said).getRemark());
        assertRefused("long", () -> remarks.take(said, FeedbackState.DONE, "x".repeat(501)));
        remarks.take(said, FeedbackState.STARTED, null);
        people.be(curator);
        remarks.take(said, FeedbackState.DONE, null);
        assertEquals(1L, notified(customer, "article.done"));
        assertThrows(NotFound.class, () -> remarks.take(999_999_999_999L, FeedbackState.DONE, null));
    }

    @Test
    void readerSeesTheirOwnRemarksAloneAsFarAsTheyMayReadTheArticle() {
        List<Long> ids = IntStream.range(0, 2).mapToObj(i -> published()).toList();
        Member reader = people.customer("Dewi");
        people.be(reader);
        ids.forEach(id -> ratings.rate(id, new Opinion(false, FeedbackReason.UNCLEAR, "Which shade?", false), "192.0.2.1", "browser"));
        assertEquals(List.of(ids.get(1), ids.get(0)), remarks.own(null).items().stream().map(OwnRemark::editionId).toList());
        long said = ownOf(ids.get(0)).get(0).id();

        people.be(customer);
        assertEquals(List.of(), ownOf(ids.get(0)));
        assertThrows(NotFound.class, () -> remarks.await(said, true));
        people.beVisitor();
        assertThrows(SignInRequired.class, () -> remarks.own(null));
        assertThrows(SignInRequired.class, () -> remarks.await(said, true));
        assertThrows(SignInRequired.class, () -> ratings.rate(ids.get(0), new Opinion(false, FeedbackReason.UNCLEAR, null, true), "192.0.2.9", "browser"));

        people.be(curator);
        editorial.archive(ids.get(1), null);
        people.be(reader);
        assertEquals(List.of(ids.get(0)), remarks.own(null).items().stream().map(OwnRemark::editionId).toList());
    }

    @Test
    void ownRemarksAreReadPageByPage() throws Exception {
        List<Long> ids = IntStream.range(0, 21).mapToObj(i -> draft()).toList();
        Member reader = people.customer("Intan");
        inTransaction(() -> ids.forEach(id -> ratings.store(em.find(Edition.class, id), em.getReference(Member.class, reader.getId()),
                new Opinion(true, null, "And in the rain?", false))));
        ids.forEach(editorial::publish);

        people.be(reader);
        Page<OwnRemark> first = remarks.own(null);
        Page<OwnRemark> second = remarks.own(first.next());
        assertEquals(ids.get(20), first.items().get(0).editionId());
        assertEquals(List.of(ids.get(0)), second.items().stream().map(OwnRemark::editionId).toList());
        assertNull(second.next());
    }

    private List<OwnRemark> ownOf(long id) {
        return remarks.own(null).items().stream().filter(row -> row.editionId() == id).toList();
    }

    @Test
    void readerWhoWasHelpedMaySayMoreToo() {
        long id = published();
        people.be(customer);
        ratings.rate(id, Opinion.of(true), "192.0.2.1", "browser");
        ratings.rate(id, new Opinion(true, null, "And how long in the rain?", false), "192.0.2.1", "browser");
        ratings.rate(id, Opinion.of(true), "192.0.2.1", "browser");

        assertEquals(1, articles.read(id).edition().helpful());
        assertEquals(1L, notified(curator, "article.remark"));
        people.be(curator);
        assertEquals("And how long in the rain?", saidOf(id, FeedbackState.OPEN).get(0).remark());
    }

    @Test
    void ratingWithoutAWordWaitsForNobody() {
        long id = published();
        people.be(customer);
        ratings.rate(id, Opinion.of(false), "192.0.2.1", "browser");

        people.be(curator);
        assertEquals(List.of(), saidOf(id, FeedbackState.OPEN));
        assertRefused("article.remark", () -> ratings.rate(id, new Opinion(false, null, "x".repeat(1_001), false), "192.0.2.1", "browser"));
    }

    private List<FeedbackRow> saidOf(long id, FeedbackState state) {
        return remarks.said(state, true, null).items().stream().filter(row -> row.editionId() == id).toList();
    }

    private long notified(Member member, String what) {
        return tables.number("select count(*) from notification_addressee t join notification_announcement a on a.id = t.announcement_id where t.member_id = "
                + member.getId() + " and a.what = '" + what + "'");
    }

    // Care

    @Test
    void articleIsEntrustedToSomebodyWhoWritesAndTheyHearOfIt() {
        long id = published();
        editorial.entrust(id, productManager.getId(), Interval.of(30), Governance.EXPERIENCE);

        ShownEdition edition = articles.read(id).edition();
        assertEquals("Bima", edition.ownerName());
        assertEquals(edition.verified().plus(Duration.ofDays(30)), edition.verifyBy());
        assertEquals(1L, notified(productManager, "article.entrusted"));
        assertRefused("article.owner", () -> editorial.entrust(id, customer.getId(), Interval.of(30), Governance.EXPERIENCE));
        assertRefused("article.interval", () -> editorial.entrust(id, productManager.getId(), Interval.of(0), Governance.EXPERIENCE));
        people.be(people.employee("Joko", Role.PRODUCT_MANAGER));
        assertThrows(Forbidden.class, () -> editorial.entrust(id, productManager.getId(), Interval.of(30), Governance.EXPERIENCE));
    }

    @Test
    void articleIsQuestionedWhenItFallsDue() {
        long id = published();
        editorial.entrust(id, productManager.getId(), Interval.of(1), Governance.EXPERIENCE);
        assertTrue(articles.due(false, null).items().stream().anyMatch(row -> row.id() == id));
        editorial.fallDue(Instant.now());
        assertEquals(EditionStatus.PUBLISHED, articles.read(id).edition().getStatus());

        editorial.fallDue(Instant.now().plus(Duration.ofDays(2)));
        assertEquals(EditionStatus.NEEDS_VERIFICATION, articles.read(id).edition().getStatus());
        assertNotNull(articles.read(id).edition().fellDue());
        people.be(productManager);
        assertTrue(articles.queue(EditionStatus.NEEDS_VERIFICATION, true, null).items().stream().anyMatch(row -> row.id() == id));
        people.be(curator);
        assertFalse(articles.queue(EditionStatus.NEEDS_VERIFICATION, true, null).items().stream().anyMatch(row -> row.id() == id));
        editorial.verify(id);
        assertNotNull(articles.read(id).edition().verifyBy());
    }

    @Test
    void whoeverWritesVouchesForWhatIsShownAndNothingElseIsShownThen() {
        long id = published();
        people.be(productManager);
        revise(id, LATER);
        editorial.question(id);
        editorial.verify(id);

        ShownEdition shown = articles.read(id).edition();
        assertEquals(EditionStatus.PUBLISHED, shown.getStatus());
        assertEquals("Bima", shown.verifierName());
        assertTrue(shown.bodyHtml().contains("half an hour"), "changed words still wait for whoever publishes");
    }

    @Test
    void articleUnderRulesIsChangedAndVerifiedByThoseAloneWhoMayPublish() {
        long id = published();
        editorial.entrust(id, curator.getId(), Interval.NEVER, Governance.COMPLIANCE);
        assertNull(articles.read(id).edition().verifyBy());

        people.be(productManager);
        assertRefused("article.compliance", () -> revise(id, LATER));
        assertRefused("article.compliance", () -> editorial.verify(id));
        people.be(curator);
        revise(id, LATER);
        editorial.verify(id);
    }

    @Test
    void whoeverWasMadeAnArticleOfHearsWhenItIsPublished() throws Exception {
        long id = promotion.promote(idea("Charge only when cold")).getId();
        editorial.publish(id);

        assertEquals(1L, notified(customer, "article.made"));
    }

    @Test
    void secondEditorSeesWhatTheFirstChanged() {
        long id = draft();
        int opened = articles.workingCopy(id).latest().getNumber();
        revise(id, LATER);

        Comparison changes = articles.changesSince(articles.workingCopy(id), opened);
        assertTrue(changes.getRows().stream().anyMatch(row -> row.getAfter().replaceAll("<[^>]*>", "").contains("40 °C")));
    }

    // Links

    @Test
    void linksThatDoNotLeadWhereTheyShouldAreFound() {
        long shown = published();
        long draft = draft();
        String right = articles.read(shown).edition().getPath();
        long replaced = published();
        long between = published();
        editorial.archive(replaced, String.valueOf(between));
        editorial.archive(between, String.valueOf(shown));
        long id = publishedWith("[0](/knowledge/" + replaced + "-may-i-charge-a-hot-battery) [a](" + right + ") [b](/knowledge/" + shown + "-old-title) [c](/knowledge/999999999-gone) [d](/knowledge/" + draft
                + "-may-i-charge-a-hot-battery) [e](/topics/battery) [f](/topics/nothing) [g](/forum/new) [h](/nowhere) [i](https://example.org/) [j](#h-none)"
                + " [k](/forum/" + shown + "-may-i-charge-a-hot-battery) [l](/people/" + customer.getId() + "-sari) [m](/people/999999999) [n](" + right + "?a=1&b=2#h-x)");

        links.check(id - 1, 1);
        Map<String, LinkState> found = found(id);
        assertEquals(Map.of("/knowledge/" + shown + "-old-title", LinkState.MOVED, "/knowledge/" + replaced + "-may-i-charge-a-hot-battery", LinkState.MOVED, "/knowledge/999999999-gone", LinkState.GONE,
                "/knowledge/" + draft + "-may-i-charge-a-hot-battery", LinkState.HIDDEN, "/topics/nothing", LinkState.GONE, "/nowhere", LinkState.GONE,
                "#h-none", LinkState.GONE, "/forum/" + shown + "-may-i-charge-a-hot-battery", LinkState.GONE, "/people/999999999", LinkState.GONE), found);
        assertEquals(Set.of(right, "/topics/battery", "/forum/new", "/people/" + customer.getId() + "-sari", right + "?a=1&b=2#h-x"),
                of(id, LinkState.WORKING).stream().map(CheckedLink::target).collect(Collectors.toSet()));
        Instant first = of(id, LinkState.WORKING).get(0).checked();
        links.check(id - 1, 1);
        CheckedLink again = of(id, LinkState.WORKING).get(0);
        assertTrue(again.checked().isAfter(first) && again.since().isBefore(again.checked()), "checked anew, the same since then");

        editorial.archive(id, null);
        links.forgetHidden();
        assertEquals(Map.of(), found(id));
        assertEquals(List.of(), of(id, LinkState.WORKING));
    }

    @Test
    void checkOfLinksIsForThoseWhoWrite() {
        people.be(customer);
        assertThrows(Forbidden.class, () -> linkCheck.start());
        assertThrows(Forbidden.class, () -> linkCheck.found(LinkState.GONE, null));
        people.beVisitor();
        assertThrows(SignInRequired.class, () -> linkCheck.latest());
    }

    private Map<String, LinkState> found(long edition) {
        return Stream.of(LinkState.GONE, LinkState.HIDDEN, LinkState.MOVED).flatMap(state -> of(edition, state).stream())
                .collect(Collectors.toMap(CheckedLink::target, CheckedLink::state));
    }

    private List<CheckedLink> of(long edition, LinkState state) {
        List<CheckedLink> found = new ArrayList<>();
        String after = null;
        do {
            Page<CheckedLink> page = links.found(state, after);
            found.addAll(page.items());
            after = page.next();
        } while (after != null);
        return found.stream().filter(link -> link.editionId() == edition).toList();
    }

    private long publishedWith(String body) {
        return editorial.draft(words(body, 0), Editorial.Next.PUBLISH).getId();
    }

    // What people ask

    @Test
    void questionAskedAgainAndAgainIsOneClickFromADraft() {
        people.be(customer);
        long first = ask("Quorbel hinge rattles over cobbles");
        ask("My quorbel hinge rattles over cobbles");
        people.be(curator);
        count();

        RepeatedQuestion repeated = demand.repeated(200).stream().filter(question -> question.title().contains("uorbel")).findFirst().orElseThrow();
        assertEquals(2, repeated.asked());
        assertEquals(first, repeated.sourceId());
        assertEquals(1, repeated.others().size());

        promotion.promote(repeated.sourceId());
        assertTrue(demand.repeated(200).stream().noneMatch(question -> question.title().contains("uorbel")));
        count();
        assertTrue(demand.repeated(200).stream().noneMatch(question -> question.title().contains("uorbel")));
        people.be(customer);
        assertThrows(Forbidden.class, () -> demand.repeated(10));
    }

    @Test
    void searchInVainIsCountedWithoutWhoSearched() {
        for (int i = 0; i < 2; i++) {
            searched.fire(new Searched("Zwilbo adapter for sari@example.org", Language.EN, 0, "searcher " + i));
        }
        searched.fire(new Searched("Frobnik adapter", Language.EN, 0, "one"));
        searched.fire(new Searched("battery", Language.EN, 7, "one"));

        List<String> words = failedSearches.most(200).stream().map(FailedSearch::getWords).toList();
        assertTrue(words.contains("zwilbo adapter for"));
        assertFalse(words.contains("frobnik adapter"));
        assertFalse(words.contains("battery"));
        failedSearches.forget(Instant.now().plus(Duration.ofDays(91)));
        assertFalse(failedSearches.most(200).stream().map(FailedSearch::getWords).toList().contains("zwilbo adapter for"));
        people.be(customer);
        assertThrows(Forbidden.class, () -> failedSearches.most(10));
    }

    private long ask(String title) {
        return forum.post(ThreadKind.QUESTION, title, "It began after the first hundred kilometres.", taxonomy.ids(List.of("battery")), Language.EN).getId();
    }

    private void count() {
        demand.count(new JobProgress() {
            @Override
            public long jobId() {
                return 0;
            }

            @Override
            public void total(long units) {
                assertTrue(units > 1);
            }

            @Override
            public void advance(long units) {
                assertTrue(units > 1);
            }

            @Override
            public void say(String message) {
                throw new AssertionError(message);
            }
        });
    }

    // What the database itself refuses

    @Test
    void databaseRefusesASecondEditionInALanguage() {
        long id = draft();
        long other = draft();

        assertThrows(PersistenceException.class, () -> inTransaction(() -> em.createNativeQuery("update article_edition set article_id = "
                + "(select * from (select article_id from article_edition where id = " + id + ") x) where id = " + other).executeUpdate()));
    }

    @Test
    void databaseRefusesAVisibleDraft() {
        long id = draft();

        assertThrows(PersistenceException.class, () -> inTransaction(() ->
                em.createNativeQuery("update knowledge_item set visibility = 'PUBLIC' where id = " + id).executeUpdate()));
    }

    // Import

    @Test
    void importOfTheSameChangesNothing() {
        people.be(people.employee("Wayan", Role.ADMINISTRATOR));
        ArticleRecord english = record("same", Language.EN, BODY);
        ArticleRecord indonesian = record("same", Language.ID, "Biarkan dingin setengah jam.");

        assertEquals(List.of(ArticleImport.Outcome.CREATED, ArticleImport.Outcome.CREATED), store(english, indonesian));
        assertEquals(List.of(ArticleImport.Outcome.UNCHANGED, ArticleImport.Outcome.UNCHANGED), store(english, indonesian));
        assertEquals(1L, tables.number("select count(*) from article where source = 'test' and source_id = 'same'"));
    }

    @Test
    void importedChangeIsShownAndTheOldWordsAreKept() {
        people.be(people.employee("Wayan", Role.ADMINISTRATOR));
        store(record("changed", Language.EN, BODY));
        assertEquals(List.of(ArticleImport.Outcome.UPDATED), store(record("changed", Language.EN, LATER)));

        long id = tables.number("select id from knowledge_item where source = 'test' and source_id = 'changed#en'");
        assertTrue(articles.read(id).edition().bodyHtml().contains("40 °C"));
        assertEquals(2, articles.history(id, null).items().size());
        assertNull(articles.read(id).edition().verified());
    }

    @Test
    void importLeavesWhatWasEditedHere() {
        people.be(people.employee("Wayan", Role.ADMINISTRATOR));
        store(record("edited", Language.EN, BODY));
        long id = tables.number("select id from knowledge_item where source = 'test' and source_id = 'edited#en'");
        people.be(curator);
        editorial.revise(id, new ArticleWords(ArticleKind.REFERENCE, Visibility.PUBLIC, Language.EN, List.of("battery"), TITLE, LATER, null, false,
                articles.workingCopy(id).edition().state()), Editorial.Next.PUBLISH);

        people.be(people.employee("Wayan", Role.ADMINISTRATOR));
        store(record("edited", Language.EN, BODY));
        assertTrue(articles.read(id).edition().bodyHtml().contains("40 °C"));
    }

    @Test
    void batchWithOneUnfitRecordChangesNothing() {
        people.be(people.employee("Wayan", Role.ADMINISTRATOR));

        assertThrows(Refused.class, () -> store(record("fit", Language.EN, BODY), record("unfit", Language.EN, "")));
        assertEquals(0L, tables.number("select count(*) from article where source = 'test' and source_id = 'fit'"));
    }

    @Test
    void articleIsStoredWithAllThatHappenedToIt() throws Exception {
        long said = idea("Charge only when cold");
        Instant when = Instant.parse("2025-01-01T08:00:00Z");
        List<Edition> editions = imports.store(new ArticleStory(ArticleKind.FAQ, Visibility.PUBLIC, taxonomy.ids(List.of("battery")), curator.getId(), said,
                Language.ID, Map.of(Language.EN, new Wording(TITLE, BODY), Language.ID, new Wording("Bolehkah mengecas baterai panas?", LATER)),
                EditionStatus.NEEDS_VERIFICATION, when, productManager.getId(), when.plusSeconds(60), Interval.of(90)));
        ratings.store(editions.get(0), em.getReference(Member.class, customer.getId()), Opinion.of(true));

        people.beVisitor();
        ArticleReading original = articles.read(editions.get(0).getId());
        assertEquals(EditionStatus.NEEDS_VERIFICATION, original.edition().getStatus());
        assertEquals(when, original.edition().published());
        assertEquals("Bima", original.edition().verifierName());
        assertEquals(1, original.edition().helpful());
        assertEquals("Sari", original.chain().before().get(0).author().name());
        assertEquals(Language.EN, original.others().get(0).language());
    }

    @Test
    void onlyAdministratorsImport() {
        assertThrows(Forbidden.class, () -> store(record("forbidden", Language.EN, BODY)));
    }

    private static void assertRefused(String key, Executable what) {
        assertEquals(key, Told.key(what));
    }

    private long draft() {
        return editorial.draft(words(), Editorial.Next.KEEP).getId();
    }

    private long published() {
        long id = editorial.draft(words(), Editorial.Next.PUBLISH).getId();
        assertNotNull(articles.read(id).edition().published());
        return id;
    }

    private void revise(long id, String body) {
        editorial.revise(id, words(body, articles.workingCopy(id).edition().state()), Editorial.Next.KEEP);
    }

    private static ArticleWords words() {
        return words(BODY, 0);
    }

    private static ArticleWords words(String body, int state) {
        return new ArticleWords(ArticleKind.FAQ, Visibility.PUBLIC, Language.EN, List.of("battery"), TITLE, body, null, false, state);
    }

    private List<Long> listed(Language reader) {
        return articles.list(ArticleFilter.NONE, reader, null).items().stream().map(ArticleRow::id).toList();
    }

    private List<Long> listed(ArticleFilter filter) {
        return articles.list(filter, Language.EN, null).items().stream().map(ArticleRow::id).toList();
    }

    private long idea(String title) throws Exception {
        long[] id = new long[1];
        inTransaction(() -> {
            Idea idea = new Idea(title, "It keeps the battery healthy for years.", Language.EN, em.getReference(Member.class, customer.getId()),
                    taxonomy.ids(List.of("battery")));
            em.persist(idea);
            em.flush();
            id[0] = idea.getId();
        });
        return id[0];
    }

    private ArticleRecord record(String sourceId, Language language, String body) {
        return new ArticleRecord(sourceId, language, ArticleKind.REFERENCE, Visibility.PUBLIC, taxonomy.ids(List.of("battery")), TITLE, body,
                Instant.parse("2024-05-01T00:00:00Z"));
    }

    private List<ArticleImport.Outcome> store(ArticleRecord... records) {
        return imports.store("test", curator.getId(), List.of(records));
    }

    private void importMany(String prefix, int count) {
        people.be(people.employee("Wayan", Role.ADMINISTRATOR));
        imports.store("test", curator.getId(), IntStream.range(0, count).mapToObj(i -> record(prefix + i, Language.EN, BODY)).toList());
    }

    private void inTransaction(Runnable work) throws Exception {
        transaction.begin();
        try {
            work.run();
            transaction.commit();
        } catch (RuntimeException e) {
            transaction.rollback();
            throw e;
        }
    }
}
