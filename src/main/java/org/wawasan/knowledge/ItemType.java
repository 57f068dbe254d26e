package org.wawasan.knowledge;

import java.util.Locale;
import org.wawasan.platform.text.Slug;

/** What kind of thing an item, or a search hit, is; each belongs to one aspect. */
public enum ItemType {

    IDEA(Aspect.COLLABORATION, "/ideas/"), THREAD(Aspect.COLLABORATION, "/forum/"), REPLY(Aspect.COLLABORATION, null),
    ARTICLE(Aspect.CONTENT, "/knowledge/"), DOCUMENT(Aspect.CONTENT, "/documents/"), PERSON(Aspect.COMPETENCE, "/people/"), TOPIC(Aspect.COMPOSITION, null);

    private final Aspect aspect;
    private final String folder;

    ItemType(Aspect aspect, String folder) {
        this.aspect = aspect;
        this.folder = folder;
    }

    public Aspect aspect() {
        return aspect;
    }

    /**
     * Path of a page within the portal, for lists that know an item by its row only. A reply has none of its own, a topic is
     * known by its notation.
     */
    public String path(long id, String title) {
        if (folder == null) {
            throw new IllegalStateException(this + " has no page by id");
        }
        return folder + id + "-" + Slug.of(title);
    }

    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }
}
