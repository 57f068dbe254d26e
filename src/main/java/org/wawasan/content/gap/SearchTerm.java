package org.wawasan.content.gap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.wawasan.platform.i18n.Language;

/** Words that were searched in a language, how often, and how often in vain; written by {@link SearchTerms} in the database alone. */
@Entity
@Table(name = "gap_term")
public class SearchTerm {

    @Id
    private Long id;

    private String words;

    @Enumerated(EnumType.STRING)
    private Language language;

    private int asked;

    private int vain;

    private long found;

    @Column(name = "last_asked")
    private Instant lastAsked;

    protected SearchTerm() {
    }

    public Long getId() {
        return id;
    }

    public String getWords() {
        return words;
    }

    /** That of the pages on which it was asked. */
    public Language getLanguage() {
        return language;
    }

    /** How often; the same searcher counts once a day. */
    public int getAsked() {
        return asked;
    }

    /** How often of these nothing had all the words. */
    public int getVain() {
        return vain;
    }

    /** How much had all the words when they were asked last, as far as that searcher might see. */
    public long getFound() {
        return found;
    }

    public Instant getLastAsked() {
        return lastAsked;
    }
}
