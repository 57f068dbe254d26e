package org.wawasan.content.article;

import java.time.Instant;
import org.wawasan.platform.i18n.Language;

/**
 * An edition that waits for somebody who writes or publishes.
 *
 * @param since when it was written, or until when it has to be verified anew
 */
public record QueueRow(long id, ArticleKind kind, String title, Language language, String statusName, int waiting,
        Long ownerId, String ownerName, Instant since, int helpful, int notHelpful) {

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

    public String getPath() {
        return Edition.path(id, title);
    }
}
