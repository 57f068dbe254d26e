package org.wawasan.collaboration.forum;

import org.wawasan.platform.i18n.Language;

/**
 * Something else in the forum that a page points to, such as a duplicate.
 *
 * @param language of the title, null where that is of no language
 */
public record Reference(String path, String title, Language language) {

    // Expression language of Faces 4 reads properties of beans only.

    public String getPath() {
        return path;
    }

    public String getTitle() {
        return title;
    }

    public Language getLanguage() {
        return language;
    }
}
