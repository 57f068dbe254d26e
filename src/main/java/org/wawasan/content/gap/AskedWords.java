package org.wawasan.content.gap;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.wawasan.platform.i18n.Language;

/** Words that were searched, and how often; who searched is not kept. */
@MappedSuperclass
public abstract class AskedWords {

    private String words;

    @Enumerated(EnumType.STRING)
    private Language language;

    private int asked;

    @Column(name = "last_asked")
    private Instant lastAsked;

    protected AskedWords() {
    }

    public String getWords() {
        return words;
    }

    /** That of the pages on which it was asked, most recently where the words are counted for all languages together. */
    public Language getLanguage() {
        return language;
    }

    /** How often; the same searcher counts once a day. */
    public int getAsked() {
        return asked;
    }

    public Instant getLastAsked() {
        return lastAsked;
    }
}
