package org.wawasan.collaboration.campaign.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.wawasan.collaboration.campaign.Judging;
import org.wawasan.collaboration.campaign.Sheet;
import org.wawasan.platform.Refused;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.Redirect;

/** What a judge scores: {@code /campaigns/7-a-quiet-ride/judge}. */
@Named
@RequestScoped
public class JudgePage {

    @Inject
    private Judging judging;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Redirect redirect;

    private Sheet sheet;

    public void load() {
        sheet = judging.sheet(address.id());
    }

    /** Keeps what is new of every entry that has all its scores, and names those that lack some. */
    public void save() {
        List<String> lacking = new ArrayList<>();
        for (Sheet.Row row : getSheet().rows()) {
            List<String> chosen = IntStream.range(0, getCriteria().size()).mapToObj(criterion -> chosen(row, criterion)).toList();
            if (chosen.stream().allMatch(score -> score.matches("\\d"))) {
                List<Integer> scores = chosen.stream().map(Integer::valueOf).toList();
                if (!scores.equals(IntStream.range(0, scores.size()).mapToObj(row.scores()::get).toList())) {
                    judging.score(row.idea().id(), scores);
                }
            } else if (!row.scores().isEmpty() || !chosen.stream().allMatch(String::isEmpty)) {
                lacking.add("“" + row.idea().title() + "”");
            }
        }
        if (!lacking.isEmpty()) {
            throw new Refused("campaign.scores.lacking", String.join(", ", lacking));
        }
        redirect.to(getPath() + "/judge", "notice.campaign.scored");
    }

    /** The score that is chosen for a criterion, in what was sent or else before; empty where none is. */
    public String chosen(Sheet.Row row, Number criterion) {
        String sent = request.getParameter("score-" + row.idea().id() + "-" + criterion);
        return sent != null ? sent : row.scores().containsKey(criterion.intValue()) ? row.scores().get(criterion.intValue()).toString() : "";
    }

    /** Also while a post is read, since the button stands where there is something to score. */
    public Sheet getSheet() {
        if (sheet == null) {
            load();
        }
        return sheet;
    }

    public List<String> getCriteria() {
        return getSheet().campaign().text(preferences.language()).getCriteria();
    }

    public String getTitle() {
        return getSheet().campaign().text(preferences.language()).getTitle();
    }

    public String getPath() {
        return getSheet().campaign().path(preferences.language());
    }
}
