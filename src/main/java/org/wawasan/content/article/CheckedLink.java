package org.wawasan.content.article;

import java.time.Instant;
import org.wawasan.platform.i18n.Language;

/**
 * A link of a shown edition within the portal, as the check found it.
 *
 * @param target  as it stands in the text
 * @param since   when the check found it so first
 * @param checked when it was checked last
 */
public record CheckedLink(long id, long editionId, String title, Language language, String target, LinkState state, Instant since, Instant checked, Long ownerId, String ownerName) {

    public long getEditionId() {
        return editionId;
    }

    public String getTitle() {
        return title;
    }

    public Language getLanguage() {
        return language;
    }

    public String getTarget() {
        return target;
    }

    public LinkState getState() {
        return state;
    }

    public Instant getSince() {
        return since;
    }

    public Instant getChecked() {
        return checked;
    }

    public Long getOwnerId() {
        return ownerId;
    }

    public String getOwnerName() {
        return ownerName;
    }

    public String getPath() {
        return Edition.path(editionId, title);
    }
}
