package org.wawasan.content.article;

import org.wawasan.knowledge.ItemType;
import org.wawasan.platform.i18n.Language;

/** What a reader of an article may want to read next. */
public record RelatedItem(ItemType type, long id, String title, Language language) {

    public ItemType getType() {
        return type;
    }

    public String getTitle() {
        return title;
    }

    public Language getLanguage() {
        return language;
    }

    public String getPath() {
        return type.path(id, title);
    }
}
