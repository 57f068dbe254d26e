package org.wawasan.content.quality;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import org.wawasan.composition.scorecard.Share;
import org.wawasan.content.article.Edition;
import org.wawasan.member.Member;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;

/**
 * An edition that was drawn for a month, and for one of those who worked on it then. Life cycle: drawn, rated, perhaps rated again,
 * which replaces what was said before.
 */
@Entity
@Table(name = "quality_sample")
public class Sample {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quality_sample_seq")
    @SequenceGenerator(name = "quality_sample_seq", sequenceName = "quality_sample_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    /** Its first day. */
    private LocalDate month;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    /** Whose work it stands for. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id")
    private Member author;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "rater_id")
    private Member rater;

    private Instant rated;

    /** Number of the revision that was rated. */
    private Integer revision;

    private int yes;

    private int no;

    @ElementCollection
    @CollectionTable(name = "quality_judgement", joinColumns = @JoinColumn(name = "sample_id"))
    @MapKeyColumn(name = "criterion")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Criterion, Judgement> judgements = new EnumMap<>(Criterion.class);

    protected Sample() {
    }

    Sample(YearMonth month, Edition edition, Member author) {
        this.month = month.atDay(1);
        this.edition = edition;
        this.author = author;
    }

    /**
     * Says how far the edition meets the checklist; replaces what was said before.
     *
     * @throws Refused where the rater wrote it, a criterion is left out, or none applies
     */
    void rate(Map<Criterion, Judgement> given, int ofRevision, Member by, Instant now) {
        if (isBy(by)) {
            throw new Refused("quality.own");
        }
        Rules rules = new Rules();
        for (Criterion criterion : Criterion.values()) {
            Judgement judgement = given.getOrDefault(criterion, new Judgement(null, null));
            rules.required("verdict-" + criterion.getCode(), judgement.getVerdict())
                    .length("comment-" + criterion.getCode(), judgement.getComment(), 0, Judgement.LONGEST_COMMENT);
        }
        rules.check();
        int met = count(given, Verdict.YES);
        int missed = count(given, Verdict.NO);
        if (met + missed == 0) {
            throw new Refused("quality.nothing");
        }
        judgements.clear();
        judgements.putAll(given);
        yes = met;
        no = missed;
        revision = ofRevision;
        rater = by;
        rated = now;
    }

    private static int count(Map<Criterion, Judgement> given, Verdict verdict) {
        return (int) given.values().stream().filter(judgement -> judgement.getVerdict() == verdict).count();
    }

    /** Whether the member wrote it, or a part of it. */
    boolean isBy(Member member) {
        return edition.isBy(member) || author.is(member);
    }

    public Share getShare() {
        return new Share(rated == null ? 0 : 1, yes, no);
    }

    /** Whether readers see other words by now than those that were rated. */
    public boolean isRevisedSince() {
        return revision != null && edition.getShownRevision() > revision;
    }

    public Long getId() {
        return id;
    }

    public YearMonth month() {
        return YearMonth.from(month);
    }

    public Edition getEdition() {
        return edition;
    }

    public Member getAuthor() {
        return author;
    }

    public Member getRater() {
        return rater;
    }

    public Instant getRated() {
        return rated;
    }

    public Integer getRevision() {
        return revision;
    }

    public Map<Criterion, Judgement> getJudgements() {
        return judgements;
    }

    public String getPath() {
        return "/quality/" + id;
    }
}
