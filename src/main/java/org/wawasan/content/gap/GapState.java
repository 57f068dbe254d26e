package org.wawasan.content.gap;

import java.util.Locale;
import org.wawasan.platform.i18n.Labelled;

/** How far a {@link Gap} is. */
public enum GapState implements Labelled {

    OPEN, ASSIGNED, DISMISSED, CLOSED;

    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String textKey() {
        return "gaps.state." + getCode();
    }
}
