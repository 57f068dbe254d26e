package org.wawasan.content.quality.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wawasan.content.article.ContentStandard;
import org.wawasan.content.article.Edition;
import org.wawasan.content.article.Wording;
import org.wawasan.content.quality.Criterion;
import org.wawasan.content.quality.Judgement;
import org.wawasan.content.quality.QualityReview;
import org.wawasan.content.quality.Sample;
import org.wawasan.content.quality.Verdict;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Option;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.Redirect;

/** {@code /quality/3}: what was said of a sample, and the checklist by which it is rated. */
@Named
@RequestScoped
public class QualitySheet {

    @Inject
    private QualityReview review;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;
    @Inject
    private Redirect redirect;

    private final Map<String, String> verdicts = new HashMap<>();
    private final Map<String, String> comments = new HashMap<>();
    private Sample sample;
    private ContentStandard standard;
    private boolean rateable;
    private String revision;

    public void load() {
        sample = review.read(address.id());
        Edition edition = sample.getEdition();
        standard = ContentStandard.of(edition.getKind(), edition.getLanguage(), new Wording(edition.getTitle(), edition.getBody()));
        rateable = review.mayRate(sample);
        if (!FacesContext.getCurrentInstance().isPostback()) {
            revision = String.valueOf(sample.getEdition().getShownRevision());
            fillIn();
        }
    }

    /** With what was said before; with what can be read off the words where nothing was. */
    private void fillIn() {
        for (Criterion criterion : Criterion.values()) {
            Judgement said = sample.getJudgements().get(criterion);
            verdicts.put(criterion.getCode(), said != null ? said.getVerdict().getCode() : proposed(criterion));
            comments.put(criterion.getCode(), said == null ? null : said.getComment());
        }
    }

    private String proposed(Criterion criterion) {
        return criterion.proposed(standard).map(Verdict::getCode).orElse("");
    }

    public void rate() {
        Map<Criterion, Judgement> judgements = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            judgements.put(criterion, new Judgement(Verdict.of(verdicts.get(criterion.getCode())).orElse(null), comments.get(criterion.getCode())));
        }
        redirect.to(review.rate(address.id(), revision != null && revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : 0, judgements).getPath(), "notice.quality.rated");
    }

    public Sample getSample() {
        return sample;
    }

    /** What can be read off the words. */
    public ContentStandard getStandard() {
        return standard;
    }

    /** While a post is decoded nothing is read yet, and the form is taken; the service decides. */
    public boolean isRateable() {
        return sample == null || rateable;
    }

    public Criterion[] getCriteria() {
        return Criterion.values();
    }

    public List<Option> getChoices() {
        return Stream.concat(Stream.of(new Option("", Texts.of(preferences.language(), "quality.verdict.choose"))),
                Stream.of(Verdict.values()).map(verdict -> new Option(verdict.getCode(), Texts.of(preferences.language(), "quality.verdict." + verdict.getCode())))).toList();
    }

    /** Codes of verdicts by codes of criteria. */
    public Map<String, String> getVerdicts() {
        return verdicts;
    }

    public Map<String, String> getComments() {
        return comments;
    }

    public String getRevision() {
        return revision;
    }

    public void setRevision(String revision) {
        this.revision = revision;
    }
}
