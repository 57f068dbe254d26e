package org.wawasan.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wawasan.platform.Refused;
import org.wawasan.platform.i18n.Language;

class MemberTest {

    @Test
    void nameAndAddressAreTidied() {
        Member member = new Member("  Sari \t Putri\u202e\u0000 ", " Sari@Example.ORG ", "hash", Language.ID);

        assertEquals("Sari Putri", member.getName());
        assertEquals("sari@example.org", member.getEmail());
    }

    @Test
    void whoSignsUpIsAMemberAndNotConfirmed() {
        Member member = sari();

        assertEquals(Set.of(Role.MEMBER), member.getRoles());
        assertFalse(member.isConfirmed());
        assertFalse(member.isEmployee());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "S", "   ", "\u0000\u0000\u0000", "\u202e\u202d"})
    void nameThatNobodyCanReadIsRefused(String name) {
        assertThrows(Refused.class, () -> new Member(name, "sari@example.org", "hash", Language.ID));
    }

    @Test
    void nameOfMoreThanSixtyCharactersIsRefused() {
        new Member("😀".repeat(60), "sari@example.org", "hash", Language.ID);
        assertThrows(Refused.class, () -> new Member("😀".repeat(61), "sari@example.org", "hash", Language.ID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sari@example.org", "s.a+r'i@mail.example.co.id", "admin@localhost"})
    void addressThatCanBeReachedIsTaken(String email) {
        assertEquals(email, new Member("Sari", email, "hash", Language.ID).getEmail());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sari", "sari@", "@example.org", "sari@example", "sa ri@example.org", "sari@example..org", "sari@-a.org",
        "sari@example.org\nBcc: x@example.org", "<script>@example.org", "şari@example.org", "sari@example.org, x@example.org"})
    void addressThatCannotBeReachedIsRefused(String email) {
        assertThrows(Refused.class, () -> new Member("Sari", email, "hash", Language.ID));
    }

    @Test
    void importedAuthorHasNoAccount() {
        Member author = Member.imported("cyclist42", Language.EN, "stackexchange", "7");

        assertFalse(author.hasAccount());
        assertTrue(sari().hasAccount());
    }

    @Test
    void rolesAddUpAndMembershipStays() {
        Member member = sari();
        member.grant(Role.CURATOR);
        member.grant(Role.PRODUCT_MANAGER);
        member.revoke(Role.CURATOR);
        member.revoke(Role.MEMBER);

        assertEquals(Set.of(Role.MEMBER, Role.PRODUCT_MANAGER), member.getRoles());
        assertTrue(member.isEmployee());
    }

    @Test
    void confirmedAccountGivesWayToNobody() {
        Member member = sari();
        member.signUpAgain("Somebody Else", "other hash", Language.EN);
        assertEquals("Somebody Else", member.getName());

        member.confirm();
        assertThrows(IllegalStateException.class, () -> member.signUpAgain("Yet Another", "third hash", Language.EN));
    }

    private static Member sari() {
        return new Member("Sari", "sari@example.org", "hash", Language.ID);
    }
}
