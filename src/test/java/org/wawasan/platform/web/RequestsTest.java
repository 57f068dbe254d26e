package org.wawasan.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsTest {

    @Test
    void proxysWordIsTheLastOfTheLastLine() {
        assertEquals("198.51.100.7", forwarded("192.0.2.1, 198.51.100.7"));
        assertEquals("198.51.100.7", forwarded("192.0.2.1", "198.51.100.7"), "as HAProxy adds it below the reader's own");
        assertEquals("198.51.100.7", forwarded("192.0.2.1", "192.0.2.2,198.51.100.7 "));
    }

    @Test
    void withoutAProxyNobodysWordCounts() {
        assertEquals(Request.PEER, Requests.clientAddress(Request.with("X-Forwarded-For", "192.0.2.1"), false));
        assertEquals(Request.PEER, Requests.clientAddress(Request.with("Host", "localhost"), true));
        assertFalse(Requests.isSecureBefore(Request.with("X-Forwarded-Proto", "https"), false));
    }

    @ParameterizedTest
    @CsvSource({"1.2.3.4:5678, 1.2.3.4", "[::1]:443, ::1", "[2001:db8::7], 2001:db8::7", "2001:db8::7, 2001:db8::7"})
    void portIsNoPartOfTheAddress(String said, String address) {
        assertEquals(address, forwarded(said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "192.0.2.1,", "unknown", "localhost", "_hidden", "1.2.3.400", "1.2.3.4:x", "[1.2.3.4", "un:known"})
    void whereTheProxyTellsNoAddressItsOwnCounts(String said) {
        assertEquals(Request.PEER, forwarded(said));
    }

    @Test
    void schemeIsWhatTheProxySaidLast() {
        assertTrue(Requests.isSecureBefore(Request.with("X-Forwarded-Proto", "http", "https"), true));
        assertFalse(Requests.isSecureBefore(Request.with("X-Forwarded-Proto", "https", "http"), true));
        assertFalse(Requests.isSecureBefore(Request.with("X-Forwarded-Proto", "https, http"), true));
    }

    private static String forwarded(String... lines) {
        return Requests.clientAddress(Request.with("X-Forwarded-For", lines), true);
    }
}
