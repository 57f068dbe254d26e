package org.wawasan.collaboration.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.collaboration.idea.ContributionTerms;
import org.wawasan.collaboration.idea.Terms;
import org.wawasan.platform.web.Redirect;

/** The contribution terms, changed by the administrator: {@code /admin/terms}. */
@Named
@RequestScoped
public class TermsPage {

    @Inject
    private Terms terms;
    @Inject
    private Redirect redirect;

    private ContributionTerms current;
    private long acceptances;
    private Integer seen;
    private String english;
    private String indonesian;

    public void load() {
        current = terms.toChange();
        acceptances = terms.acceptances();
        if (seen == null) {
            english = current.getEnglish();
            indonesian = current.getIndonesian();
        }
        seen = current.getVersion();
    }

    public void publish() {
        terms.publish(seen == null ? 0 : seen, english, indonesian);
        redirect.to("/admin/terms", "notice.terms.published");
    }

    public ContributionTerms getCurrent() {
        return current;
    }

    public long getAcceptances() {
        return acceptances;
    }

    public Integer getSeen() {
        return seen;
    }

    public void setSeen(Integer seen) {
        this.seen = seen;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public String getIndonesian() {
        return indonesian;
    }

    public void setIndonesian(String indonesian) {
        this.indonesian = indonesian;
    }
}
