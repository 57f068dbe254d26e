package org.wawasan.content.article;

import java.time.Instant;
import org.wawasan.member.Visibility;
import org.wawasan.platform.i18n.Language;

/**
 * An edition as its page shows it.
 *
 * @param steps   how many steps of provenance the article's editions take part in
 * @param related how many items it resembles
 * @param successorId the edition that replaces this archived one; null where none does
 */
public record ShownEdition(long id, long articleId, ArticleKind kind, String title, String bodyHtml, String excerpt,
        Language language, String statusName, Visibility audience, Long foremostTopic, Long authorId, String authorName,
        Long ownerId, String ownerName, Instant published, Instant lastActivity, Instant verified, Long verifierId,
        String verifierName, Instant verifyBy, Long ruleId, String ruleName, Instant fellDue, String dueRule,
        Governance governance, boolean followsRules, Integer verifyEvery, int revision, int shownRevision, Long translationOf, Integer translatedRevision,
        String returnedNote, int helpful, int notHelpful, long steps, int related, Long successorId, String successorTitle, Language successorLanguage) {

    public long getId() {
        return id;
    }

    public long getArticleId() {
        return articleId;
    }

    public ArticleKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public String getBodyHtml() {
        return bodyHtml;
    }

    public String getExcerpt() {
        return excerpt;
    }

    public Language getLanguage() {
        return language;
    }

    public String getStatusName() {
        return statusName;
    }

    public Visibility getAudience() {
        return audience;
    }

    public Long getForemostTopic() {
        return foremostTopic;
    }

    public Long getAuthorId() {
        return authorId;
    }

    public String getAuthorName() {
        return authorName;
    }

    public Long getOwnerId() {
        return ownerId;
    }

    public String getOwnerName() {
        return ownerName;
    }

    public Instant getPublished() {
        return published;
    }

    public Instant getLastActivity() {
        return lastActivity;
    }

    public Instant getVerified() {
        return verified;
    }

    public Long getVerifierId() {
        return verifierId;
    }

    public String getVerifierName() {
        return verifierName;
    }

    public Instant getVerifyBy() {
        return verifyBy;
    }

    public Governance getGovernance() {
        return governance;
    }

    /** The rule that says when it has to be verified anew; null where none does. */
    public Long getRuleId() {
        return ruleId;
    }

    public String getRuleName() {
        return ruleName;
    }

    /** Since when it is due; null where it is not, or somebody questioned it. */
    public Instant getFellDue() {
        return fellDue;
    }

    /** Name that the rule had which made it due. */
    public String getDueRule() {
        return dueRule;
    }

    public Interval getInterval() {
        return new Interval(followsRules, verifyEvery);
    }

    public Confidence getConfidence() {
        return Confidence.of(getStatus(), verified);
    }

    public int getRevision() {
        return revision;
    }

    public int getShownRevision() {
        return shownRevision;
    }

    public Long getTranslationOf() {
        return translationOf;
    }

    public Integer getTranslatedRevision() {
        return translatedRevision;
    }

    public String getReturnedNote() {
        return returnedNote;
    }

    public int getHelpful() {
        return helpful;
    }

    public int getNotHelpful() {
        return notHelpful;
    }

    /** Address of what replaces it, else null. */
    public String getSuccessorPath() {
        return successorId == null ? null : Edition.path(successorId, successorTitle);
    }

    public String getSuccessorTitle() {
        return successorTitle;
    }

    public Language getSuccessorLanguage() {
        return successorLanguage;
    }

    public String getPath() {
        return Edition.path(id, title);
    }

    public EditionStatus getStatus() {
        return EditionStatus.valueOf(statusName);
    }

    /** Whether a later revision waits behind this one. */
    public boolean isChanged() {
        return revision > shownRevision;
    }
}
