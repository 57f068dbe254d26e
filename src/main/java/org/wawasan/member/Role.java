package org.wawasan.member;

import java.util.EnumSet;
import java.util.Set;

/** What a member is in the portal. Roles add up; each says in one place what it permits. */
public enum Role {

    MEMBER(Permission.CONTRIBUTE),
    EXPERT(Permission.CONTRIBUTE),
    MODERATOR(Permission.CONTRIBUTE, Permission.MODERATE),
    CURATOR(Permission.CONTRIBUTE, Permission.SEE_INTERNAL, Permission.ACCEPT_ANSWERS, Permission.ANSWER_OFFICIALLY,
            Permission.WRITE_ARTICLES, Permission.PUBLISH_ARTICLES, Permission.KEEP_DOCUMENTS),
    PRODUCT_MANAGER(Permission.CONTRIBUTE, Permission.SEE_INTERNAL, Permission.ANSWER_OFFICIALLY, Permission.DECIDE_IDEAS,
            Permission.WRITE_ARTICLES, Permission.KEEP_DOCUMENTS),
    ADMINISTRATOR(Permission.CONTRIBUTE, Permission.SEE_INTERNAL, Permission.MODERATE, Permission.ADMINISTER, Permission.KEEP_DOCUMENTS);

    private final Set<Permission> permissions;

    Role(Permission... permissions) {
        this.permissions = EnumSet.noneOf(Permission.class);
        this.permissions.addAll(Set.of(permissions));
    }

    public boolean permits(Permission permission) {
        return permissions.contains(permission);
    }

    /** Whether the role belongs to employees. */
    public boolean isEmployee() {
        return permits(Permission.SEE_INTERNAL);
    }
}
