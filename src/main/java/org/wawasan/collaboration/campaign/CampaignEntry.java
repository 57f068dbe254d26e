package org.wawasan.collaboration.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.platform.text.Markdown;
import org.wawasan.platform.text.Words;

/**
 * That an idea takes part in a campaign, and how it does there. Points are what members gave to it by the campaign's rule; they
 * stay where the idea closes and its givers get theirs back, since what was wanted was wanted. Written only while the idea is held.
 */
@Entity
@Table(name = "campaign_entry")
public class CampaignEntry {

    @Id
    @Column(name = "idea_id")
    private Long ideaId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "campaign_id")
    private Campaign campaign;

    private Instant entered;

    private int points;

    private int supporters;

    private boolean shortlisted;

    /** Mean of what the judges gave, 1 to 5; null where none has scored. */
    private Double score;

    /** From 1, where it won. */
    private Integer place;

    @Column(length = KnowledgeItem.LONG_TEXT)
    private String reason;

    @Column(name = "reason_html", length = KnowledgeItem.LONG_TEXT)
    private String reasonHtml;

    protected CampaignEntry() {
    }

    CampaignEntry(long ideaId, Campaign campaign, Instant entered) {
        this.ideaId = ideaId;
        this.campaign = campaign;
        this.entered = entered;
    }

    /** A member gives it more, or where negative less, than before. */
    void count(int morePoints, int moreSupporters) {
        points += morePoints;
        supporters += moreSupporters;
    }

    void win(int newPlace, String newReason) {
        place = newPlace;
        reason = Words.text(newReason);
        reasonHtml = Markdown.html(reason);
    }

    public Long getIdeaId() {
        return ideaId;
    }

    public Campaign getCampaign() {
        return campaign;
    }

    public int getPoints() {
        return points;
    }

    public int getSupporters() {
        return supporters;
    }

    public boolean isShortlisted() {
        return shortlisted;
    }

    public Double getScore() {
        return score;
    }

    public Integer getPlace() {
        return place;
    }

    public String getReasonHtml() {
        return reasonHtml;
    }
}
