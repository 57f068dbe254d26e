package org.wawasan.content.gap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.wawasan.platform.i18n.Language;

/** Words that were searched in vain, and how often; written by {@link FailedSearches} in the database alone. */
@Entity
@Table(name = "gap_search")
public class FailedSearch {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gap_search_seq")
    @SequenceGenerator(name = "gap_search_seq", sequenceName = "gap_search_seq", allocationSize = 1)
    private Long id;

    private String words;

    @Enumerated(EnumType.STRING)
    private Language language;

    private int asked;

    private int days;

    @Column(name = "first_asked")
    private Instant firstAsked;

    @Column(name = "last_asked")
    private Instant lastAsked;

    protected FailedSearch() {
    }

    public Long getId() {
        return id;
    }

    public String getWords() {
        return words;
    }

    /** That of the pages on which it was asked most recently. */
    public Language getLanguage() {
        return language;
    }

    /** How often; the same searcher counts once a day. */
    public int getAsked() {
        return asked;
    }

    /** On how many different days. */
    public int getDays() {
        return days;
    }

    public Instant getFirstAsked() {
        return firstAsked;
    }

    public Instant getLastAsked() {
        return lastAsked;
    }
}
