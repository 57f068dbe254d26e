package org.wawasan.collaboration.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What can be chosen in a {@link Poll}. */
@Entity
@Table(name = "forum_poll_option")
public class PollOption {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forum_poll_option_seq")
    @SequenceGenerator(name = "forum_poll_option_seq", sequenceName = "forum_poll_option_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "thread_id")
    private Poll poll;

    private int position;

    private String label;

    @Column(updatable = false)
    private int votes;

    protected PollOption() {
    }

    PollOption(Poll poll, int position, String label) {
        this.poll = poll;
        this.position = position;
        this.label = label;
    }

    public Long getId() {
        return id;
    }

    public String getLabel() {
        return label;
    }

    public int getVotes() {
        return votes;
    }
}
