package org.wawasan.platform.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    @Test
    void addressOfVersionFourIsItsOwnNetwork() {
        assertEquals("192.0.2.7", Network.of("192.0.2.7"));
        assertEquals("192.0.2.7", Network.of("::ffff:192.0.2.7"), "as some servers write it");
    }

    @Test
    void addressesOfVersionSixCountByTheirFirstHalf() {
        assertEquals(Network.of("2001:db8:1:2::7"), Network.of("2001:DB8:1:2:ffff:1:2:3"));
        assertEquals(Network.of("fe80::1"), Network.of("fe80::2%eth0"));
        assertNotEquals(Network.of("2001:db8:1:2::7"), Network.of("2001:db8:1:3::7"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "unknown", "un:known", "localhost", "cafe", "1.2.3", "1.2.3.256", "1.2.3.4.5", "1:2", ".:1", "::1::", "[::1]"})
    void whatIsNoAddressStandsForItself(String text) {
        assertFalse(Network.isAddress(text));
        assertEquals(String.valueOf(text), Network.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "255.249.100.9", "::", "::1", "2001:db8::1", "fe80::1%eth0"})
    void addressIsKnownByItsNumbers(String text) {
        assertTrue(Network.isAddress(text));
    }
}
