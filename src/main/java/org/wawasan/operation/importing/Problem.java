package org.wawasan.operation.importing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wawasan.platform.Violation;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;

/**
 * What is wrong with a row, and why it was refused; or with a whole file.
 *
 * @param file     name of the file
 * @param line     line on which the row begins, from 1; null where none can be told
 * @param sourceId what the row calls itself, or null
 * @param reason   field, key of the text and its arguments
 */
public record Problem(String file, Long line, String sourceId, Violation reason) {

    private static final int LONGEST_ARGUMENT = 100;
    private static final String SEPARATOR = "\u001f";

    /** The arguments of the reason as one text that can be kept: numbers marked, texts cut. */
    String args() {
        return reason.args().stream().map(arg -> arg instanceof Number ? "#" + arg : "'" + cut(String.valueOf(arg))).collect(Collectors.joining(SEPARATOR));
    }

    private static String cut(String arg) {
        return arg.length() <= LONGEST_ARGUMENT ? arg : arg.substring(0, LONGEST_ARGUMENT - 1) + "…";
    }

    /** Arguments that were kept. */
    static List<Object> args(String kept) {
        return kept == null || kept.isEmpty() ? List.of() : Stream.of(kept.split(SEPARATOR, -1))
                .map(arg -> arg.startsWith("#") ? (Object) Long.valueOf(arg.substring(1)) : arg.substring(1)).toList();
    }

    /** Why, in words. */
    public String text(Language language) {
        return Texts.of(language, "error." + reason.key(), reason.args().toArray());
    }
}
