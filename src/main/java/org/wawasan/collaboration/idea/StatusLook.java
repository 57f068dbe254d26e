package org.wawasan.collaboration.idea;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Tone;

/** The names and the colour under which readers see a status. The kinds of status are fixed, how they look is the company's. */
@Entity
@Table(name = "idea_status_look")
public class StatusLook {

    static final int LEAST_LABEL = 2;
    static final int MOST_LABEL = 24;

    @Id
    @Enumerated(EnumType.STRING)
    private IdeaStatus status;

    @Column(name = "label_en")
    private String english;

    @Column(name = "label_id")
    private String indonesian;

    @Enumerated(EnumType.STRING)
    private Tone tone;

    protected StatusLook() {
    }

    public StatusLook(IdeaStatus status, String english, String indonesian, Tone tone) {
        this.status = status;
        this.english = english;
        this.indonesian = indonesian;
        this.tone = tone;
    }

    public IdeaStatus getStatus() {
        return status;
    }

    public String label(Language language) {
        return language == Language.EN ? english : indonesian;
    }

    public Tone getTone() {
        return tone;
    }
}
