package org.wawasan.member;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Who may see an item. Every query for readers names the visibilities of its {@link Viewer}. */
public enum Visibility {

    PUBLIC, MEMBERS, EMPLOYEES,
    /** What was merged into another item, kept so that this can be undone. */
    NOBODY;

    /** Whom something can be written for. */
    public static final Set<Visibility> AUDIENCES = Collections.unmodifiableSet(EnumSet.of(PUBLIC, MEMBERS, EMPLOYEES));

    /** Reads an audience that was chosen in a form. */
    public static Optional<Visibility> audience(String name) {
        return AUDIENCES.stream().filter(one -> one.name().equals(name)).findFirst();
    }
}
