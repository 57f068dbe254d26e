package org.wawasan.content.article.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;

/** One of the options of a field. */
public record Choice(String value, String label) {

    /** The constants of an enumeration, labelled by the texts below a key. */
    static <E extends Enum<E>> List<Choice> of(E[] values, Function<E, String> code, Language language, String key) {
        return Stream.of(values).map(code).map(value -> new Choice(value, Texts.of(language, key + value))).toList();
    }

    public String getValue() {
        return value;
    }

    public String getLabel() {
        return label;
    }
}
