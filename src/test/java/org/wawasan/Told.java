package org.wawasan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.function.Executable;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Violation;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;

/** What the reader is told when something is refused, in either language. */
public final class Told {

    private final Violation violation;

    private Told(Violation violation) {
        this.violation = violation;
    }

    /** Does what has to be refused. */
    public static Told by(Executable act) {
        return new Told(assertThrows(Refused.class, act).violations().get(0));
    }

    /** The key of what was refused, which has a text of its own in both languages. */
    public static String key(Executable act) {
        Told told = by(act);
        String english = told.in(Language.EN);
        String indonesian = told.in(Language.ID);
        assertNotEquals(english, indonesian);
        for (String text : new String[] {english, indonesian}) {
            assertTrue(text.length() > 8, text);
            assertFalse(text.contains("{"), text);
        }
        return told.violation.key();
    }

    public String in(Language language) {
        return Texts.of(language, "error." + violation.key(), violation.args().toArray());
    }
}
