package org.wawasan.platform.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.wawasan.platform.Refused;
import org.wawasan.platform.config.Settings;

/** Moments in a field of a form: to the minute, by the portal's clock. */
public final class LocalMoment {

    private LocalMoment() {
    }

    /**
     * The moment that was typed, null where none was; where it is the minute of the known one, that very moment.
     *
     * @param known the moment that the field showed, or null
     * @throws Refused for the field where it is no moment
     */
    public static Instant parse(String field, String typed, Instant known) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            Instant moment = LocalDateTime.parse(typed.strip().replace(' ', 'T')).atZone(Settings.zone()).toInstant();
            return known != null && known.truncatedTo(ChronoUnit.MINUTES).equals(moment) ? known : moment;
        } catch (DateTimeParseException e) {
            throw Refused.field(field, "moment");
        }
    }

    /** As the field shows it. */
    public static String of(Instant moment) {
        return LocalDateTime.ofInstant(moment, Settings.zone()).truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
