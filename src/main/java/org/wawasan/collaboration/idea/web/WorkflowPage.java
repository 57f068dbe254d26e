package org.wawasan.collaboration.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wawasan.collaboration.idea.IdeaStatus;
import org.wawasan.collaboration.idea.IdeaWorkflow;
import org.wawasan.collaboration.idea.StatusLook;
import org.wawasan.knowledge.ResponseClock;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.i18n.Tone;
import org.wawasan.platform.web.Option;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.Redirect;

/** Names, colours and the limit of the first response: {@code /ideas/workflow}. */
@Named
@RequestScoped
public class WorkflowPage {

    @Inject
    private IdeaWorkflow workflow;
    @Inject
    private Preferences preferences;
    @Inject
    private Redirect redirect;

    private final Map<String, String> english = new LinkedHashMap<>();
    private final Map<String, String> indonesian = new LinkedHashMap<>();
    private final Map<String, String> tones = new LinkedHashMap<>();
    private String days = String.valueOf(ResponseClock.days());

    public void load() {
        for (StatusLook look : workflow.looks()) {
            String kind = look.getStatus().getKind();
            english.putIfAbsent(kind, look.label(Language.EN));
            indonesian.putIfAbsent(kind, look.label(Language.ID));
            tones.putIfAbsent(kind, look.getTone().name());
        }
    }

    public void save() {
        workflow.change(Stream.of(IdeaStatus.values()).map(status -> new StatusLook(status, english.get(status.getKind()),
                indonesian.get(status.getKind()), Tone.of(tones.get(status.getKind())).orElse(null))).toList(),
                days != null && days.strip().matches("\\d{1,6}") ? Integer.valueOf(days.strip()) : null);
        redirect.to("/ideas/workflow", "notice.saved");
    }

    public IdeaStatus[] getStatuses() {
        return IdeaStatus.values();
    }

    /** English labels by kind of status. */
    public Map<String, String> getEnglish() {
        return english;
    }

    /** Indonesian labels by kind of status. */
    public Map<String, String> getIndonesian() {
        return indonesian;
    }

    /** Names of colours by kind of status. */
    public Map<String, String> getTones() {
        return tones;
    }

    public List<Option> getToneOptions() {
        return Stream.of(Tone.values()).map(tone -> new Option(tone.name(), Texts.of(preferences.language(), tone.textKey()))).toList();
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }
}
