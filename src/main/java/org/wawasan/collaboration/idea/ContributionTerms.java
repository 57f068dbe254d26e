package org.wawasan.collaboration.idea;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Member;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.text.Markdown;
import org.wawasan.platform.text.Words;

/**
 * What authors agree to, in both languages. A version is never changed: another wording is another version, which everybody
 * agrees to anew.
 */
@Entity
@Table(name = "idea_terms")
public class ContributionTerms {

    private static final int LEAST = 20;
    private static final int MOST = 10_000;

    @Id
    private int version;

    @Column(length = KnowledgeItem.LONG_TEXT)
    private String english;

    @Column(length = KnowledgeItem.LONG_TEXT)
    private String indonesian;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id")
    private Member by;

    private Instant created;

    protected ContributionTerms() {
    }

    /** @throws Refused where one of the languages is missing or too long; fields {@code english} and {@code indonesian} */
    ContributionTerms(int version, String english, String indonesian, Member by) {
        new Rules().length("english", english, LEAST, MOST).length("indonesian", indonesian, LEAST, MOST).check();
        this.version = version;
        this.english = Words.text(english);
        this.indonesian = Words.text(indonesian);
        this.by = by;
        this.created = Instant.now();
    }

    public boolean saysTheSameAs(ContributionTerms other) {
        return english.equals(other.english) && indonesian.equals(other.indonesian);
    }

    /** The terms as safe HTML. */
    public String html(Language language) {
        return Markdown.html(language == Language.ID ? indonesian : english);
    }

    public int getVersion() {
        return version;
    }

    public String getEnglish() {
        return english;
    }

    public String getIndonesian() {
        return indonesian;
    }

    public Instant getCreated() {
        return created;
    }
}
