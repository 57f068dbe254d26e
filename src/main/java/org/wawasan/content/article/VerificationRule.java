package org.wawasan.content.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.wawasan.member.Visibility;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.text.Words;

/**
 * How often what it matches is verified anew. Life cycle: stands at its place among at most {@value #MOST} rules, until it is
 * withdrawn; then it goes as soon as {@link RuleWork} has put the editions that it governs under other rules.
 */
@Entity
@Table(name = "article_rule")
public class VerificationRule {

    public static final int MOST = 20;
    public static final int LONGEST_NAME = 80;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_rule_seq")
    @SequenceGenerator(name = "article_rule_seq", sequenceName = "article_rule_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    /** From 1 without gaps; null once it is withdrawn. */
    private Integer position;

    private String name;

    private int days;

    @Enumerated(EnumType.STRING)
    private ArticleKind kind;

    @Column(name = "concept_id")
    private Long concept;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private Visibility audience;

    private Integer age;

    protected VerificationRule() {
    }

    VerificationRule(RuleWords words) {
        change(words);
    }

    final void change(RuleWords words) {
        words.check();
        name = Words.line(words.name());
        days = words.days();
        kind = words.filter().kind();
        concept = words.filter().concept();
        language = words.filter().language();
        audience = words.filter().audience();
        age = words.filter().age();
    }

    void standAt(int newPosition) {
        position = newPosition;
    }

    void withdraw() {
        position = null;
    }

    public Long getId() {
        return id;
    }

    int getVersion() {
        return version;
    }

    public Integer getPosition() {
        return position;
    }

    public String getName() {
        return name;
    }

    public int getDays() {
        return days;
    }

    public RuleFilter getFilter() {
        return new RuleFilter(kind, concept, language, audience, age);
    }

    public String getPath() {
        return "/verification/" + id;
    }
}
