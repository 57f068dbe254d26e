package org.wawasan.content.gap;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Words that were searched in a language, how often, and how often in vain; written by {@link SearchTerms} in the database alone. */
@Entity
@Table(name = "gap_term")
public class SearchTerm extends AskedWords {

    @Id
    private Long id;

    private int vain;

    private long found;

    protected SearchTerm() {
    }

    public Long getId() {
        return id;
    }

    /** How often of these nothing had all the words. */
    public int getVain() {
        return vain;
    }

    /** How much had all the words when they were asked last, as far as that searcher might see. */
    public long getFound() {
        return found;
    }
}
