package org.wawasan.knowledge;

import java.util.Locale;

/** The four aspects of customer knowledge management, which are the four parts of the portal. */
public enum Aspect {

    CONTENT, COMPETENCE, COLLABORATION, COMPOSITION;

    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }
}
