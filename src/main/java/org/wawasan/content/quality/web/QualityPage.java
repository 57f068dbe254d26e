package org.wawasan.content.quality.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.wawasan.composition.scorecard.Share;
import org.wawasan.content.quality.AuthorIndex;
import org.wawasan.content.quality.QualityIndex;
import org.wawasan.content.quality.QualityReview;
import org.wawasan.content.quality.SampleRow;
import org.wawasan.member.Access;
import org.wawasan.member.Permission;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Preferences;

/** {@code /quality?list=waiting}: what waits to be rated, what is rated, how each author stands; of those who do not publish, their own. */
@Named
@RequestScoped
public class QualityPage {

    private static final String WAITING = "waiting";
    private static final String RATED = "rated";
    private static final String AUTHORS = "authors";
    private static final String OWN = "own";

    @Inject
    private QualityReview review;
    @Inject
    private QualityIndex index;
    @Inject
    private Access access;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;

    private String list;
    private Page<SampleRow> samples;
    private Page<AuthorIndex> authors;
    private Share own;

    public void load() {
        String chosen = address.parameter("list");
        list = chosen != null && getLists().contains(chosen) ? chosen : getLists().get(0);
        String after = address.parameter("after");
        switch (list) {
            case WAITING -> samples = review.waiting(after);
            case RATED -> samples = review.rated(after);
            case AUTHORS -> authors = index.authors(after);
            default -> {
                samples = review.own(after);
                own = index.own();
            }
        }
    }

    public List<String> getLists() {
        return access.viewer().may(Permission.PUBLISH_ARTICLES) ? List.of(WAITING, RATED, AUTHORS, OWN) : List.of(OWN);
    }

    public String getList() {
        return list;
    }

    /** What is listed; null where authors are. */
    public Page<SampleRow> getSamples() {
        return samples;
    }

    /** Null where samples are listed. */
    public Page<AuthorIndex> getAuthors() {
        return authors;
    }

    /** How the reader's own work stands, where that is listed. */
    public Share getOwn() {
        return own;
    }

    public int getGoal() {
        return index.goal();
    }

    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", preferences.language().locale()).format(day);
    }
}
