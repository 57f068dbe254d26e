package org.wawasan.content.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A link of a shown edition within the portal; made, changed and removed by the check of links. */
@Entity
@Table(name = "article_link")
class ArticleLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_link_seq")
    @SequenceGenerator(name = "article_link_seq", sequenceName = "article_link_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private String target;

    @Enumerated(EnumType.STRING)
    private LinkState state;

    private Instant since;

    /** Moved by {@link Links} in the database. */
    @Column(updatable = false)
    private Instant checked;

    protected ArticleLink() {
    }

    ArticleLink(Edition edition, String target, LinkState state, Instant since) {
        this.edition = edition;
        this.target = target;
        this.state = state;
        this.since = since;
        this.checked = since;
    }

    /** A state that has become another one counts from then on. */
    void isNow(LinkState newState, Instant when) {
        if (state != newState) {
            state = newState;
            since = when;
        }
    }

    Long editionId() {
        return edition.getId();
    }

    String target() {
        return target;
    }
}
