package org.wawasan.member;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who is looking: a visitor or a signed-in member, with what they may do and see.
 *
 * @param id    the member's id, null for a visitor
 * @param name  the name that others see, null for a visitor
 * @param roles empty for a visitor
 */
public record Viewer(Long id, String name, Set<Role> roles) {

    public static final Viewer VISITOR = new Viewer(null, null, Set.of());

    public Viewer {
        roles = Set.copyOf(roles);
    }

    public boolean isSignedIn() {
        return id != null;
    }

    public boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> role.permits(permission));
    }

    public boolean isEmployee() {
        return may(Permission.SEE_INTERNAL);
    }

    public boolean is(Long memberId) {
        return id != null && id.equals(memberId);
    }

    /** Visibilities of the items that this viewer sees. */
    public Set<Visibility> visibilities() {
        if (!isSignedIn()) {
            return EnumSet.of(Visibility.PUBLIC);
        }
        return isEmployee() ? Visibility.AUDIENCES : EnumSet.of(Visibility.PUBLIC, Visibility.MEMBERS);
    }
}
