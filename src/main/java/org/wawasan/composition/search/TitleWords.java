package org.wawasan.composition.search;

import java.util.Set;
import java.util.stream.Collectors;
import org.wawasan.platform.i18n.Language;

/** The words of a title that carry its meaning, in the forms under which the index has them. */
public final class TitleWords {

    private TitleWords() {
    }

    /** The stems of a title's words; words of no weight are left out. */
    public static Set<String> of(String title, Language language) {
        return SearchWords.of(title).parts().stream().map(part -> Analysis.stem(language, part.text())).filter(stem -> !stem.isEmpty())
                .collect(Collectors.toSet());
    }
}
