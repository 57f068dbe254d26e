package org.wawasan.platform.i18n;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The two languages of the portal and of what is contributed. */
public enum Language {

    ID("id"), EN("en");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    public Locale locale() {
        return locale;
    }

    /** ISO 639-1 code, lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String getCode() {
        return code();
    }

    public static Optional<Language> of(String code) {
        return Stream.of(values()).filter(language -> language.name().equalsIgnoreCase(code)).findFirst();
    }
}
