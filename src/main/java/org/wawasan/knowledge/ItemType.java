package org.wawasan.knowledge;

import java.util.Locale;

/** What kind of thing an item, or a search hit, is; each belongs to one aspect. */
public enum ItemType {

    IDEA(Aspect.COLLABORATION), THREAD(Aspect.COLLABORATION), REPLY(Aspect.COLLABORATION),
    ARTICLE(Aspect.CONTENT), PERSON(Aspect.COMPETENCE), TOPIC(Aspect.COMPOSITION);

    private final Aspect aspect;

    ItemType(Aspect aspect) {
        this.aspect = aspect;
    }

    public Aspect aspect() {
        return aspect;
    }

    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }
}
