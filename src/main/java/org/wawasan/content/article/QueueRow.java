package org.wawasan.content.article;

import java.time.Instant;
import org.wawasan.platform.i18n.Language;

/**
 * An edition that waits for somebody who writes or publishes.
 *
 * @param since    when it was written, or until when it has to be verified anew
 * @param ruleName of the rule that says when; null where none does
 * @param fellDue  since when it is due; null where it is not, or somebody questioned it
 * @param dueRule  name that the rule had which made it due; null where none did
 */
public record QueueRow(long id, ArticleKind kind, String title, Language language, String statusName, int waiting,
        Long ownerId, String ownerName, Instant since, int helpful, int notHelpful, Long ruleId, String ruleName, Instant fellDue, String dueRule,
        Governance governance) {

    /** Its query, with the time that is {@code since}; conditions are added behind it. */
    static final String SELECT = """
            select new org.wawasan.content.article.QueueRow(e.id, e.kind, e.title, e.language, e.status, e.revision - e.shownRevision,
                owner.id, owner.name, %s, e.helpful, e.notHelpful, rule.id, rule.name, e.fellDue, e.dueRule, a.governance)
            from Edition e join e.article a join a.owner owner left join e.rule rule""";

    public long getId() {
        return id;
    }

    public ArticleKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public Language getLanguage() {
        return language;
    }

    public String getStatusName() {
        return statusName;
    }

    public int getWaiting() {
        return waiting;
    }

    public Long getOwnerId() {
        return ownerId;
    }

    public String getOwnerName() {
        return ownerName;
    }

    public Instant getSince() {
        return since;
    }

    public int getHelpful() {
        return helpful;
    }

    public int getNotHelpful() {
        return notHelpful;
    }

    public Long getRuleId() {
        return ruleId;
    }

    public String getRuleName() {
        return ruleName;
    }

    public Instant getFellDue() {
        return fellDue;
    }

    public String getDueRule() {
        return dueRule;
    }

    public Governance getGovernance() {
        return governance;
    }

    public String getPath() {
        return Edition.path(id, title);
    }
}
