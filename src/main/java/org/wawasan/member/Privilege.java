package org.wawasan.member;

import java.util.Set;

/**
 * What members may do once others have found what they did useful: each for so many points, or at once for roles that permit
 * it anyway. {@link Access} asks. To vote, ask, answer and suggest edits nobody needs a point.
 */
public enum Privilege {

    /** Change one's own words in the forum for long after they were posted. */
    REVISE_LATER(200, Permission.SEE_INTERNAL),
    /** Change others' words in the forum at once, and decide the edits that others suggest. */
    REVISE_OTHERS(2_000, Permission.MODERATE, Permission.PUBLISH_ARTICLES);

    private final int points;
    private final Set<Permission> permissions;

    Privilege(int points, Permission... permissions) {
        this.points = points;
        this.permissions = Set.of(permissions);
    }

    /** How many points it takes. */
    public int getPoints() {
        return points;
    }

    boolean isHeldBy(Viewer viewer) {
        return permissions.stream().anyMatch(viewer::may);
    }

    boolean isEarnedWith(int earned) {
        return earned >= points;
    }
}
