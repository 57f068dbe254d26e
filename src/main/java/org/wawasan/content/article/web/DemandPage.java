package org.wawasan.content.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.wawasan.content.article.Demand;
import org.wawasan.content.article.RepeatedQuestion;
import org.wawasan.content.gap.FailedSearch;
import org.wawasan.content.gap.FailedSearches;
import org.wawasan.knowledge.Conversion;
import org.wawasan.knowledge.ProvenanceChain;
import org.wawasan.platform.jobs.Job;
import org.wawasan.platform.web.Requests;

/** {@code /knowledge/demand}: what people ask and search for again and again, and what became of what they said. */
@Named
@RequestScoped
public class DemandPage {

    private static final int MOST = 30;
    private static final int DAYS = 90;

    @Inject
    private Demand demand;
    @Inject
    private FailedSearches failedSearches;
    @Inject
    private ProvenanceChain provenance;

    private Job job;
    private List<RepeatedQuestion> questions;
    private List<FailedSearch> searches;
    private List<Conversion> conversions;

    public void load() {
        questions = demand.repeated(MOST);
        job = demand.latest().orElse(null);
        searches = failedSearches.most(MOST);
        conversions = provenance.conversions(LocalDate.now(ZoneOffset.UTC).minusDays(DAYS));
    }

    /** The latest count, or null. */
    public Job getJob() {
        return job;
    }

    public List<RepeatedQuestion> getQuestions() {
        return questions;
    }

    public List<FailedSearch> getSearches() {
        return searches;
    }

    /** What became what in the last 90 days. */
    public List<Conversion> getConversions() {
        return conversions;
    }

    /** Address of the form for a FAQ entry with the words as its title. */
    public String write(FailedSearch search) {
        return "/knowledge/new?kind=faq&title=" + Requests.encode(search.getWords());
    }
}
