package org.wawasan.content.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wawasan.People;
import org.wawasan.Tables;
import org.wawasan.Told;
import org.wawasan.composition.scorecard.IndexTable;
import org.wawasan.composition.scorecard.Scorecard;
import org.wawasan.composition.scorecard.Share;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.content.article.ArticleImport;
import org.wawasan.content.article.ArticleKind;
import org.wawasan.content.article.ArticleStory;
import org.wawasan.content.article.ArticleWords;
import org.wawasan.content.article.Articles;
import org.wawasan.content.article.Contribution;
import org.wawasan.content.article.Edition;
import org.wawasan.content.article.EditionStatus;
import org.wawasan.content.article.Editorial;
import org.wawasan.content.article.Interval;
import org.wawasan.content.article.Wording;
import org.wawasan.member.Member;
import org.wawasan.member.Role;
import org.wawasan.member.Visibility;
import org.wawasan.platform.Forbidden;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.persistence.Page;

/** What is drawn of a month, how it is rated, and who sees what is reckoned of it. */
@ExtendWith(ArquillianExtension.class)
class QualityIT {

    /** Each test draws of another month, all of them long over when the others draw. */
    private static YearMonth next = YearMonth.of(2003, 1);

    @Inject
    private Sampling sampling;
    @Inject
    private QualityReview review;
    @Inject
    private QualityIndex index;
    @Inject
    private Scorecard scorecard;
    @Inject
    private Articles articles;
    @Inject
    private Editorial editorial;
    @Inject
    private ArticleImport imports;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private People people;
    @Inject
    private Tables tables;
    @PersistenceContext
    private EntityManager em;
    @Resource
    private UserTransaction transaction;

    private Member writer;
    private Member curator;
    private YearMonth month;

    @BeforeEach
    void everybodyArrives() {
        writer = people.employee("Bima", Role.PRODUCT_MANAGER);
        curator = people.employee("Ratna", Role.CURATOR);
        people.be(curator);
        month = next;
        next = next.plusMonths(1);
    }

    @Test
    void fiveOfAnAuthorAreDrawnOnceAndStayDrawn() throws Exception {
        List<Long> written = publish(writer, 8);
        publish(curator, 2);
        List<Contribution> expected = sampling.drawn(month);
        sampling.draw(month);
        assertEquals(expected.stream().filter(one -> one.authorId() == writer.getId()).map(Contribution::editionId).sorted().toList(), drawn(writer));
        assertEquals(5, drawn(writer).size());
        assertEquals(2, drawn(curator).size());
        assertTrue(written.containsAll(drawn(writer)));

        publish(writer, 8);
        sampling.draw(month);
        assertEquals(expected.size(), drawn(writer).size() + drawn(curator).size());
    }

    @Test
    void whatWasRevisedInTheMonthIsDrawnAndWhatReadersDoNotSeeIsNot() {
        Instant from = Instant.now();
        people.be(writer);
        long draft = editorial.draft(words("What is not shown yet?"), Editorial.Next.KEEP).getId();
        people.be(curator);
        long shown = editorial.draft(words("What is shown already?"), Editorial.Next.PUBLISH).getId();
        people.be(writer);
        editorial.revise(shown, new ArticleWords(ArticleKind.FAQ, Visibility.PUBLIC, Language.EN, List.of("battery"), "What is shown already?",
                "Something else that is long enough.", null, false, articles.workingCopy(shown).edition().state()), Editorial.Next.KEEP);
        assertFalse(articles.contributions(from, Instant.now()).contains(new Contribution(shown, writer.getId())), "a change that waits");
        people.be(curator);
        editorial.publish(shown);
        List<Contribution> all = articles.contributions(from, Instant.now());
        assertTrue(all.containsAll(List.of(new Contribution(shown, curator.getId()), new Contribution(shown, writer.getId()))));
        assertTrue(all.stream().noneMatch(one -> one.editionId() == draft));
        editorial.archive(shown, null);
        assertTrue(articles.contributions(from, Instant.now()).stream().noneMatch(one -> one.editionId() == shown));
    }

    @Test
    void ratingIsReckonedForTheAuthorAndTheMonthAndRatingAgainReplacesIt() throws Exception {
        publish(writer, 1);
        sampling.draw(month);
        long id = sample(writer);
        Sample rated = review.rate(id, 1, all(Verdict.YES, Criterion.UNIQUE, Verdict.NO));
        assertEquals(new Share(1, 12, 1), rated.getShare());
        assertEquals(new Share(1, 12, 1), index.since(month).get(month));
        assertEquals(1L, count("select count(*) from notification_announcement a join notification_addressee m on m.announcement_id = a.id where a.what = 'quality.rated' and m.member_id = "
                + writer.getId()));

        Map<Criterion, Judgement> again = all(Verdict.NO, Criterion.UNIQUE, Verdict.NOT_APPLICABLE);
        again.put(Criterion.CLEAR, new Judgement(Verdict.YES, "  A pleasure to read.  "));
        people.be(people.employee("Joko", Role.CURATOR));
        review.rate(id, 1, again);
        assertEquals(new Share(1, 1, 11), index.since(month).get(month));
        Sample read = review.read(id);
        assertEquals("Joko", read.getRater().getName());
        assertEquals("A pleasure to read.", read.getJudgements().get(Criterion.CLEAR).getComment());
        assertEquals(Verdict.NOT_APPLICABLE, read.getJudgements().get(Criterion.UNIQUE).getVerdict());
        assertEquals(1L, count("select count(*) from notification_announcement where what = 'quality.rated' and path = '/quality/" + id + "'"));
    }

    @Test
    void ratingOfWhatWasRevisedSinceIsMarked() throws Exception {
        long edition = publish(writer, 1).get(0);
        sampling.draw(month);
        long id = sample(writer);
        review.rate(id, 1, all(Verdict.YES, Criterion.STEPS, Verdict.NOT_APPLICABLE));
        assertFalse(review.read(id).isRevisedSince());
        editorial.revise(edition, new ArticleWords(ArticleKind.FAQ, Visibility.PUBLIC, Language.EN, List.of("battery"), "Revised since it was rated?",
                "Something else that is long enough.", null, false, articles.workingCopy(edition).edition().state()), Editorial.Next.PUBLISH);
        assertTrue(review.read(id).isRevisedSince());
        assertTrue(review.rated(null).items().stream().anyMatch(row -> row.id() == id && row.revisedSince()));
        assertEquals("quality.revised", Told.key(() -> review.rate(id, 1, all(Verdict.YES, Criterion.STEPS, Verdict.NO))));
        review.rate(id, 2, all(Verdict.YES, Criterion.STEPS, Verdict.NO));
        assertFalse(review.read(id).isRevisedSince());
    }

    @Test
    void nobodyRatesTheirOwnWork() throws Exception {
        publish(curator, 1);
        sampling.draw(month);
        long id = sample(curator);
        assertEquals("quality.own", Told.key(() -> review.rate(id, 1, all(Verdict.YES, Criterion.STEPS, Verdict.NO))));
        assertFalse(review.mayRate(review.read(id)));
        people.be(people.employee("Joko", Role.CURATOR));
        assertTrue(review.mayRate(review.read(id)));
    }

    @Test
    void everyLineIsAnsweredAndSomethingHasToApply() throws Exception {
        publish(writer, 1);
        sampling.draw(month);
        long id = sample(writer);
        Map<Criterion, Judgement> incomplete = all(Verdict.YES, Criterion.STEPS, Verdict.NO);
        incomplete.remove(Criterion.UNIQUE);
        incomplete.put(Criterion.CLEAR, new Judgement(null, "x".repeat(301)));
        assertEquals(List.of("verdict-unique", "verdict-clear", "comment-clear"), assertThrows(Refused.class, () -> review.rate(id, 1, incomplete))
                .violations().stream().map(violation -> violation.field()).toList());
        assertEquals("quality.nothing", Told.key(() -> review.rate(id, 1, all(Verdict.NOT_APPLICABLE, Criterion.STEPS, Verdict.NOT_APPLICABLE))));
        assertNull(index.since(month).get(month).getPercent());
    }

    @Test
    void indexOfAPersonIsSeenByThemAndByThoseWhoPublish() throws Exception {
        month = YearMonth.now(ZoneOffset.UTC).minusMonths(2);
        publish(writer, 1);
        transaction.begin();
        em.createNativeQuery("insert ignore into quality_month (month, drawn) values (:month, now(6))").setParameter("month", month.atDay(1)).executeUpdate();
        Sample drawn = new Sample(month, em.getReference(Edition.class, sampling.drawn(month).stream().filter(one -> one.authorId() == writer.getId()).findFirst().orElseThrow().editionId()),
                em.getReference(Member.class, writer.getId()));
        em.persist(drawn);
        transaction.commit();
        long id = drawn.getId();
        people.be(writer);
        assertThrows(NotFound.class, () -> review.read(id), "while it waits, its author does not know of it");
        people.be(curator);
        review.rate(id, 1, all(Verdict.YES, Criterion.UNIQUE, Verdict.NO));
        assertEquals(92, of(writer).share().getPercent());
        assertTrue(scorecardShows());

        people.be(writer);
        assertEquals(new Share(1, 12, 1), index.own());
        assertEquals(List.of(id), review.own(null).items().stream().map(SampleRow::id).toList());
        assertEquals("Ratna", review.read(id).getRater().getName());
        assertThrows(Forbidden.class, () -> index.authors(null));
        assertThrows(Forbidden.class, () -> review.waiting(null));
        assertThrows(Forbidden.class, () -> review.rated(null));
        assertThrows(Forbidden.class, () -> review.rate(id, 1, all(Verdict.YES, Criterion.UNIQUE, Verdict.NO)));

        people.be(people.employee("Agus", Role.PRODUCT_MANAGER));
        assertThrows(NotFound.class, () -> review.read(id), "another author");
        assertEquals(Share.NONE, index.own());
        assertTrue(scorecardShows());
        people.be(people.customer("Sari"));
        assertThrows(Forbidden.class, () -> review.read(id));
        assertThrows(Forbidden.class, () -> review.own(null));
        assertThrows(Forbidden.class, () -> index.own());
        assertThrows(Forbidden.class, () -> scorecard.indexes());
    }

    private boolean scorecardShows() {
        IndexTable table = scorecard.indexes().stream().filter(one -> one.code().equals("quality")).findFirst().orElseThrow();
        return table.goal() == 90 && table.shares().get(table.months().indexOf(month)).ratings() > 0;
    }

    private AuthorIndex of(Member member) {
        String after = null;
        do {
            Page<AuthorIndex> page = index.authors(after);
            for (AuthorIndex author : page.items()) {
                if (author.authorId() == member.getId()) {
                    return author;
                }
            }
            after = page.next();
        } while (after != null);
        throw new AssertionError("not among the authors");
    }

    /** All criteria with the same verdict but one. */
    private static Map<Criterion, Judgement> all(Verdict verdict, Criterion but, Verdict other) {
        Map<Criterion, Judgement> judgements = new EnumMap<>(Criterion.class);
        Arrays.stream(Criterion.values()).forEach(criterion -> judgements.put(criterion, new Judgement(criterion == but ? other : verdict, null)));
        return judgements;
    }

    private List<Long> publish(Member author, int many) throws Exception {
        Function<Integer, ArticleStory> story = number -> new ArticleStory(ArticleKind.FAQ, Visibility.PUBLIC, taxonomy.ids(List.of("battery")), author.getId(), null,
                Language.EN, Map.of(Language.EN, new Wording("May I charge battery " + number + "?", "Let it cool for half an hour, then charge.")), EditionStatus.PUBLISHED,
                month.atDay(15).atStartOfDay(ZoneOffset.UTC).toInstant(), null, null, Interval.NEVER);
        List<Long> ids = new ArrayList<>();
        transaction.begin();
        IntStream.range(0, many).forEach(number -> ids.add(imports.store(story.apply(number)).get(0).getId()));
        transaction.commit();
        return ids;
    }

    private static ArticleWords words(String title) {
        return new ArticleWords(ArticleKind.FAQ, Visibility.PUBLIC, Language.EN, List.of("battery"), title, "Let it cool for half an hour, then charge.", null, false, 0);
    }

    private List<Long> drawn(Member author) throws Exception {
        return tables.column(Long.class, "select edition_id from quality_sample where month = '" + month.atDay(1) + "' and author_id = " + author.getId() + " order by edition_id");
    }

    private long sample(Member author) throws Exception {
        return count("select id from quality_sample where month = '" + month.atDay(1) + "' and author_id = " + author.getId());
    }

    private long count(String sql) throws Exception {
        return tables.number(sql);
    }
}
