package org.wawasan.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.wawasan.member.Permission.ACCEPT_ANSWERS;
import static org.wawasan.member.Permission.ADMINISTER;
import static org.wawasan.member.Permission.ANSWER_OFFICIALLY;
import static org.wawasan.member.Permission.CONTRIBUTE;
import static org.wawasan.member.Permission.DECIDE_IDEAS;
import static org.wawasan.member.Permission.KEEP_DOCUMENTS;
import static org.wawasan.member.Permission.MODERATE;
import static org.wawasan.member.Permission.PUBLISH_ARTICLES;
import static org.wawasan.member.Permission.SEE_INTERNAL;
import static org.wawasan.member.Permission.WRITE_ARTICLES;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The whole of who may do what: one line a role. */
class RoleTest {

    @Test
    void visitorMayNothing() {
        assertEquals(Set.of(), permitted(Viewer.VISITOR));
    }

    @Test
    void memberContributes() {
        assertEquals(EnumSet.of(CONTRIBUTE), permitted(Role.MEMBER));
    }

    @Test
    void expertContributes() {
        assertEquals(EnumSet.of(CONTRIBUTE), permitted(Role.EXPERT));
    }

    @Test
    void moderatorModerates() {
        assertEquals(EnumSet.of(CONTRIBUTE, MODERATE), permitted(Role.MODERATOR));
    }

    @Test
    void curatorWritesAndPublishes() {
        assertEquals(EnumSet.of(CONTRIBUTE, SEE_INTERNAL, ACCEPT_ANSWERS, ANSWER_OFFICIALLY, WRITE_ARTICLES, PUBLISH_ARTICLES,
                KEEP_DOCUMENTS),
                permitted(Role.CURATOR));
    }

    @Test
    void productManagerDecidesAndWrites() {
        assertEquals(EnumSet.of(CONTRIBUTE, SEE_INTERNAL, ANSWER_OFFICIALLY, DECIDE_IDEAS, WRITE_ARTICLES, KEEP_DOCUMENTS),
                permitted(Role.PRODUCT_MANAGER));
    }

    @Test
    void administratorAdministers() {
        assertEquals(EnumSet.of(CONTRIBUTE, SEE_INTERNAL, MODERATE, ADMINISTER, KEEP_DOCUMENTS), permitted(Role.ADMINISTRATOR));
    }

    @Test
    void rolesAddUp() {
        Viewer both = new Viewer(1L, "Dewi", EnumSet.of(Role.CURATOR, Role.ADMINISTRATOR));

        assertEquals(EnumSet.complementOf(EnumSet.of(DECIDE_IDEAS)), permitted(both));
    }

    @Test
    void onlyEmployeesSeeWhatIsInternal() {
        assertEquals(Set.of(Visibility.PUBLIC), Viewer.VISITOR.visibilities());
        assertEquals(Set.of(Visibility.PUBLIC, Visibility.MEMBERS), as(Role.MODERATOR).visibilities());
        assertEquals(Visibility.AUDIENCES, as(Role.CURATOR).visibilities());
    }

    @Test
    void visitorIsNobody() {
        assertFalse(Viewer.VISITOR.isSignedIn());
        assertFalse(Viewer.VISITOR.is(null));
    }

    private static Set<Permission> permitted(Role role) {
        return permitted(as(role));
    }

    private static Set<Permission> permitted(Viewer viewer) {
        return Stream.of(Permission.values()).filter(viewer::may).collect(Collectors.toSet());
    }

    private static Viewer as(Role role) {
        return new Viewer(1L, "Dewi", EnumSet.of(role));
    }
}
