package org.wawasan.operation.importing;

import java.util.List;
import org.wawasan.platform.i18n.Language;

/**
 * What holds for all rows of an import.
 *
 * @param source     as imported items keep it
 * @param sourceName as people call it
 * @param language   of rows that name none
 * @param topics     concept ids for rows that have none
 * @param writes     whether rows are stored, or only looked at
 */
record Given(String source, String sourceName, Language language, List<Long> topics, TopicNames names, boolean writes) {

    Language language(Row row) {
        return row.language() == null ? language : row.language();
    }

    /** The concepts of a row's topics, or those for rows without any. */
    List<Long> topics(List<String> named, Tally tally) {
        List<Long> found = names.find(named, tally);
        return found.isEmpty() ? topics : found;
    }
}
