package org.wawasan.platform.i18n;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The colours of states, by their names in the design tokens; each can be read in both themes. */
public enum Tone implements Labelled {

    GREY, BLUE, VIOLET, TEAL, AMBER, ORANGE, GREEN, RED;

    private static volatile Map<String, Tone> chosen = Map.of();

    public static Optional<Tone> of(String name) {
        return Stream.of(values()).filter(tone -> tone.name().equals(name)).findFirst();
    }

    /** Shows states, by their kind, in these colours in the place of those that they come with. */
    public static void choose(Map<String, Tone> tones) {
        chosen = Map.copyOf(tones);
    }

    /** Style class of a state: of the chosen colour, else of its kind. */
    public static String style(String kind) {
        Tone tone = kind == null ? null : chosen.get(kind);
        return tone == null ? "status-" + kind : "tone-" + tone.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String textKey() {
        return "common.tone." + name();
    }
}
