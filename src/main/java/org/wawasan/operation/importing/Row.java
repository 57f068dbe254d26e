package org.wawasan.operation.importing;

import java.time.Instant;
import java.util.List;
import org.wawasan.platform.i18n.Language;

/**
 * An idea or an article as a file tells of it.
 *
 * @param body     Markdown
 * @param author   name, or null
 * @param language null where the file does not say
 * @param topics   as the file names them
 * @param created  null where the file does not say
 * @param kind     of an article, as the file names it; null where it does not
 */
record Row(Place place, String title, String body, String author, Language language, List<String> topics, Instant created, String kind) {
}
