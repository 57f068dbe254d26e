package org.wawasan.operation.importing;

import java.util.List;
import org.wawasan.platform.Rules;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.text.Slug;

/**
 * What shall be imported.
 *
 * @param name      of the source, as people call it, up to 40 characters. Together with the ids that the source gives it is
 *                  what makes a repetition one; and it is the author of what names none
 * @param language  of rows that name none
 * @param topics    ids of concepts for rows that have none
 * @param directory name of a directory on the server with the files; null where they are uploaded
 */
public record ImportOrder(ImportKind kind, String name, Language language, List<Long> topics, String directory) {

    public ImportOrder {
        topics = List.copyOf(topics);
    }

    void check() {
        new Rules().required("kind", kind).length("name", name, 2, ImportRun.LONGEST_NAME)
                .demand(name == null || !source().equals("-"), "name", "import.name")
                .required("language", language)
                .demand(directory == null || kind == ImportKind.STACK_EXCHANGE, "directory", "import.directory.kind")
                .check();
    }

    /** The name as imported items keep it. */
    String source() {
        String slug = Slug.of(name);
        return slug.length() <= ImportRun.LONGEST_NAME ? slug : slug.substring(0, ImportRun.LONGEST_NAME);
    }
}
