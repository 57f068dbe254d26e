package org.wawasan.content.article;

import org.wawasan.platform.i18n.Language;

/** An edition as other pages link to it. */
public record EditionLink(long id, String title, Language language, String statusName, int shownRevision) {

    public long getId() {
        return id;
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

    public int getShownRevision() {
        return shownRevision;
    }

    public String getPath() {
        return Edition.path(id, title);
    }

    public boolean isShown() {
        return EditionStatus.valueOf(statusName).isShown();
    }
}
