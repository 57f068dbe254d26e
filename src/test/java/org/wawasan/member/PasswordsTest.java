package org.wawasan.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;

class PasswordsTest {

    private static final String GOOD = "tujuh belas awan";

    /** With 12 MiB and three passes, a longer salt, and made by another library. */
    private static final String OLDER = "$argon2id$v=19$m=12288,t=3,p=1$sQPy0r3ZAXk2S8pGBgNyCrwYCSQMusFiNoMMsZ+nyBwsIBo6GYJV34RVL4ZuNQ4EciTAK"
            + "SYhItdkzPW2PHaPeA$KndcKCTRwynBzs13qUX1NcZ8S19DRgtIrt8UZ/gu0Hk";

    private final Passwords passwords = new Passwords();

    @Test
    void rightPasswordMatches() {
        assertTrue(passwords.matches(GOOD, passwords.hash(GOOD)));
    }

    @Test
    void wrongPasswordDoesNotMatch() {
        assertFalse(passwords.matches(GOOD + "!", passwords.hash(GOOD)));
    }

    @Test
    void nothingMatchesWhereThereIsNoHash() {
        assertFalse(passwords.matches(GOOD, null));
        assertFalse(passwords.matches("nobody's password", null));
        assertFalse(passwords.matches(null, null));
    }

    @Test
    void sameCharactersTypedAnotherWayMatch() {
        assertTrue(passwords.matches("kafe\u0301 di Malioboro", passwords.hash("kafé di Malioboro")));
    }

    @Test
    void hashSaysHowItWasMadeAndDiffersEachTime() {
        String hash = passwords.hash(GOOD);

        assertTrue(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash);
        assertNotEquals(hash, passwords.hash(GOOD));
        assertTrue(hash.length() <= 200, "fits the column");
    }

    @Test
    void hashWithOtherParametersMatchesAndIsOutdated() {
        assertTrue(passwords.matches(GOOD, OLDER));
        assertFalse(passwords.matches(GOOD + "!", OLDER));
        assertTrue(Passwords.isOutdated(OLDER));
        assertFalse(Passwords.isOutdated(passwords.hash(GOOD)));
    }

    @ParameterizedTest
    @ValueSource(strings = {GOOD, "kuda baterai staples", "x7#Lq0!vRt", "密码是七朵云在天上飘", "sari suka kopi tanpa gula"})
    void passwordThatNobodyGuessesIsTaken(String password) {
        check(password).check();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Password123", "password2024!", "1234567890", "qwertyuiop", "Rahasia12345", "bismillah99", "SayangKamu123",
        "indonesia45", "aaaaaaaaaaaa", "121212121212", "!!!admin1234", "1q2w3e4r5t"})
    void passwordThatManyUseIsRefused(String password) {
        assertEquals("password.common", refusal(password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sari Putri", "sariputri1990", "putri-sari-90", "sari.p@example.org", "kopisari.p88"})
    void ownNameOrAddressIsRefused(String password) {
        assertEquals("password.own", refusal(password));
    }

    @Test
    void lengthIsCountedInCharacters() {
        assertEquals("password.short", refusal("sembilan!"));
        assertEquals("password.short", refusal("🌧🌤🌈🌊🌋🌅🌄🌃🌌"));
        assertEquals("long", refusal("panjang sekali ".repeat(9)));
        assertEquals("required", refusal(""));
        assertEquals("required", refusal(null));
    }

    private static String refusal(String password) {
        return assertThrows(Refused.class, () -> check(password).check()).violations().get(0).key();
    }

    private static Rules check(String password) {
        return Passwords.check(new Rules(), "password", password, "Sari Putri", "sari.p@kopi.example.org");
    }
}
