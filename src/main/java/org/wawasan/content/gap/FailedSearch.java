package org.wawasan.content.gap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Words that were searched in vain, and how often; written by {@link FailedSearches} in the database alone. */
@Entity
@Table(name = "gap_search")
public class FailedSearch extends AskedWords {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gap_search_seq")
    @SequenceGenerator(name = "gap_search_seq", sequenceName = "gap_search_seq", allocationSize = 1)
    private Long id;

    private int days;

    @Column(name = "first_asked")
    private Instant firstAsked;

    protected FailedSearch() {
    }

    public Long getId() {
        return id;
    }

    /** On how many different days. */
    public int getDays() {
        return days;
    }

    public Instant getFirstAsked() {
        return firstAsked;
    }
}
