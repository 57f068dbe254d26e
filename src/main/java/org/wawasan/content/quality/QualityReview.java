package org.wawasan.content.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.wawasan.composition.scorecard.Share;
import org.wawasan.knowledge.Announced;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Permission;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.persistence.Cursor;
import org.wawasan.platform.persistence.Page;

/** The ratings: given by those who publish, never of their own work; seen by them and by whoever wrote what was rated. */
@ApplicationScoped
@Transactional
public class QualityReview {

    private static final int PAGE = 20;
    private static final String SELECT = """
            select new org.wawasan.content.quality.SampleRow(s.id, s.month, e.title, e.kind, e.language, a.id, a.name, s.rated, s.yes, s.no,
                case when e.shownRevision > s.revision then true else false end)
            from Sample s join s.edition e join s.author a where\s""";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Event<Announced> announced;

    /** What waits to be rated by the viewer, of the month that was drawn last. */
    public Page<SampleRow> waiting(String after) {
        access.require(Permission.PUBLISH_ARTICLES);
        long above = Cursor.parseId(after).orElse(0L);
        List<SampleRow> rows = em.createQuery(SELECT + """
                s.month = (select max(o.month) from Sample o) and s.rated is null and a.id <> :me and e.author.id <> :me and s.id > :above
                order by s.id""", SampleRow.class).setParameter("me", access.viewer().id()).setParameter("above", above).setMaxResults(PAGE + 1).getResultList();
        return Page.of(rows, PAGE, row -> Cursor.of(row.id()));
    }

    /** What is rated, the latest first. */
    public Page<SampleRow> rated(String after) {
        access.require(Permission.PUBLISH_ARTICLES);
        return rated("", after, query -> { });
    }

    /** What is rated of the viewer's own work, the latest first. */
    public Page<SampleRow> own(String after) {
        access.require(Permission.WRITE_ARTICLES);
        return rated("s.author.id = :me and ", after, query -> query.setParameter("me", access.viewer().id()));
    }

    private Page<SampleRow> rated(String condition, String after, Consumer<TypedQuery<SampleRow>> parameters) {
        Optional<Cursor> cursor = Cursor.parseInstant(after);
        TypedQuery<SampleRow> query = em.createQuery(SELECT + condition + "s.rated is not null"
                + (cursor.isPresent() ? " and s.rated <= :at and (s.rated < :at or s.id < :id)" : "") + " order by s.rated desc, s.id desc", SampleRow.class);
        parameters.accept(query);
        cursor.ifPresent(from -> query.setParameter("at", from.instant(0)).setParameter("id", from.number(1)));
        return Page.of(query.setMaxResults(PAGE + 1).getResultList(), PAGE, row -> Cursor.of(row.rated(), row.id()));
    }

    /** One sample with what was said of it; for those who publish and whose work it is. */
    public Sample read(long id) {
        access.require(Permission.WRITE_ARTICLES);
        Sample sample = em.createQuery("""
                select s from Sample s join fetch s.edition e join fetch e.article join fetch e.author join fetch s.author left join fetch s.rater left join fetch s.judgements
                where s.id = :id""", Sample.class).setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> new NotFound("sample " + id));
        if (!access.viewer().may(Permission.PUBLISH_ARTICLES) && !(access.viewer().is(sample.getAuthor().getId()) && sample.getRated() != null)) {
            throw new NotFound("sample " + id);
        }
        return sample;
    }

    /** Whether the viewer may rate it. */
    public boolean mayRate(Sample sample) {
        return access.viewer().may(Permission.PUBLISH_ARTICLES) && !sample.isBy(access.member());
    }

    /**
     * Rates a sample, or rates it again. The first time, its author hears of it.
     *
     * @param revision the one that the rater read
     * @throws Refused where the rater wrote it, readers see another revision by now, or the checklist is not filled in
     */
    public Sample rate(long id, int revision, Map<Criterion, Judgement> judgements) {
        Member rater = access.require(Permission.PUBLISH_ARTICLES);
        Sample sample = em.find(Sample.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (sample == null) {
            throw new NotFound("sample " + id);
        }
        if (sample.getEdition().getShownRevision() != revision) {
            throw new Refused("quality.revised");
        }
        Share before = sample.getShare();
        sample.rate(judgements, revision, rater, Instant.now());
        count(sample, before);
        if (before.ratings() == 0) {
            announced.fire(Announced.about(sample.getPath(), sample.getEdition().getTitle(), "quality.rated", rater).onlyTo(Set.of(sample.getAuthor().getId())));
        }
        return sample;
    }

    private void count(Sample sample, Share before) {
        Share now = sample.getShare();
        em.createNativeQuery("update quality_month set ratings = ratings + :ratings, yes = yes + :yes, no = no + :no where month = :month")
                .setParameter("ratings", now.ratings() - before.ratings()).setParameter("yes", now.yes() - before.yes())
                .setParameter("no", now.no() - before.no()).setParameter("month", sample.month().atDay(1)).executeUpdate();
    }
}
