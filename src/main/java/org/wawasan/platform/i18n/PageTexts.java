package org.wawasan.platform.i18n;

import java.util.Enumeration;
import java.util.ResourceBundle;

/** {@link Texts} as pages read them, {@code #{t['ideas.index.heading']}}. Faces finds the subclass of the reader's language by its name. */
public abstract class PageTexts extends ResourceBundle {

    private final Language language;

    protected PageTexts(Language language) {
        this.language = language;
    }

    @Override
    protected Object handleGetObject(String key) {
        return Texts.find(language, key).orElse(null);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Texts.bundle(language).getKeys();
    }
}
