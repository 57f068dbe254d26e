package org.wawasan.platform.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PortalProcessTest {

    @Test
    void reasonIsTheInnermostThatThePortalSaidInOneLine() {
        Exception own = new IllegalStateException("Another portal\n  runs here.\n", thrownElsewhere());
        Exception outer = new RuntimeException("Something went wrong", own);

        assertEquals("Another portal runs here.", PortalProcess.reason(outer));
    }

    @Test
    void reasonOfAnotherIsNamedWithItsKind() {
        Exception elsewhere = thrownElsewhere();

        assertEquals(elsewhere.toString(), PortalProcess.reason(elsewhere));
    }

    private static Exception thrownElsewhere() {
        return assertThrows(NumberFormatException.class, () -> Integer.parseInt("x"));
    }
}
