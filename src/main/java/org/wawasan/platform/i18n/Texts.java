package org.wawasan.platform.i18n;

import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The portal's texts ({@code i18n/texts_*.properties}), one bundle a language. */
public final class Texts {

    private static final String BUNDLE = "i18n.texts";

    private Texts() {
    }

    /**
     * The text of a key, its arguments filled in by {@link MessageFormat} (choices make plurals).
     *
     * @throws MissingResourceException where the bundle has no such key
     */
    public static String of(Language language, String key, Object... args) {
        String text = bundle(language).getString(key);
        return args.length == 0 ? text : new MessageFormat(text, language.locale()).format(args);
    }

    public static Optional<String> find(Language language, String key) {
        ResourceBundle bundle = bundle(language);
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    public static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(BUNDLE, language.locale(), Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

}
