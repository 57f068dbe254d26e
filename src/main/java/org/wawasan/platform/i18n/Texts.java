package org.wawasan.platform.i18n;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The portal's texts ({@code i18n/texts_*.properties}), one bundle a language, and what people chose in the place of some of them. */
public final class Texts {

    private static final String BUNDLE = "i18n.texts";
    private static final Map<Language, ResourceBundle> BUNDLES = new EnumMap<>(Language.class);
    private static volatile Map<Language, Map<String, String>> chosen = Map.of();

    static {
        for (Language language : Language.values()) {
            BUNDLES.put(language, ResourceBundle.getBundle(BUNDLE, language.locale(), Texts.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        }
    }

    private Texts() {
    }

    /**
     * The text of a key, its arguments filled in by {@link MessageFormat} (choices make plurals), what is labelled by its label.
     *
     * @throws MissingResourceException where the bundle has no such key
     */
    public static String of(Language language, String key, Object... args) {
        String text = find(language, key).orElseThrow(() -> new MissingResourceException("No text " + key, BUNDLE, key));
        return args.length == 0 ? text : new MessageFormat(text, language.locale()).format(
                Stream.of(args).map(arg -> arg instanceof Labelled label ? of(language, label.textKey()) : arg).toArray());
    }

    public static Optional<String> find(Language language, String key) {
        String own = chosen.getOrDefault(language, Map.of()).get(key);
        ResourceBundle bundle = bundle(language);
        return own != null ? Optional.of(own) : bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** The texts that the portal comes with. */
    public static ResourceBundle bundle(Language language) {
        return BUNDLES.get(language);
    }

    /** Shows these texts by key in the place of those that the portal comes with, such as other names of statuses. */
    public static void choose(Map<Language, Map<String, String>> texts) {
        chosen = Map.copyOf(texts);
    }
}
