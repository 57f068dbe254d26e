package org.wawasan.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class BrowserTest {

    @Test
    void addressOfVersionFourIsItsOwnNetwork() {
        assertEquals("192.0.2.7", new Browser("192.0.2.7", null).network());
    }

    @Test
    void addressesOfVersionSixCountByTheirFirstHalf() {
        assertEquals(new Browser("2001:db8:1:2::7", null).network(), new Browser("2001:db8:1:2:ffff:1:2:3", null).network());
        assertNotEquals(new Browser("2001:db8:1:2::7", null).network(), new Browser("2001:db8:1:3::7", null).network());
    }

    @Test
    void whatAProxyMadeUpIsTakenAsItIs() {
        assertEquals("un:known", new Browser("un:known", null).network());
        assertEquals("null", new Browser(null, null).network());
        assertEquals(45, new Browser("9".repeat(500), null).address().length());
    }
}
