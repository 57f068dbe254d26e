package org.wawasan.content.article;

import org.wawasan.member.Permission;

/**
 * Who may change an article and say that it still holds: everybody who writes, from experience; or, where rules demand it, only
 * those who may publish.
 */
public enum Governance {

    EXPERIENCE(Permission.WRITE_ARTICLES), COMPLIANCE(Permission.PUBLISH_ARTICLES);

    private final Permission change;

    Governance(Permission change) {
        this.change = change;
    }

    /** What changing or verifying such an article needs. */
    public Permission getChange() {
        return change;
    }
}
