package org.wawasan.collaboration.roadmap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.wawasan.collaboration.idea.IdeaStatus;
import org.wawasan.collaboration.idea.StatusChange;

/** That an idea stands on the roadmap, since when, and by which decision. {@link Milestones} keeps it in step with the idea. */
@Entity
@Table(name = "roadmap_milestone")
public class Milestone {

    /** The statuses that the roadmap shows, as columns of the board from left to right. */
    public static final Set<IdeaStatus> COLUMNS = java.util.Collections.unmodifiableSet(
            java.util.EnumSet.of(IdeaStatus.PLANNED, IdeaStatus.IN_DEVELOPMENT, IdeaStatus.PILOT, IdeaStatus.RELEASED));

    @Id
    @Column(name = "idea_id")
    private Long ideaId;

    @Enumerated(EnumType.STRING)
    private IdeaStatus status;

    private Instant since;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "change_id")
    private StatusChange change;

    protected Milestone() {
    }
}
