package org.wawasan.content.document;

import java.nio.file.Path;

/**
 * What was read of a file.
 *
 * @param text    its words, of which the limit leaves so many; empty where it holds none, as a scanned page
 * @param cut     whether there are more
 * @param picture the first page as JPEG, to be deleted by the caller; null where there is none
 */
record Reading(DocumentKind kind, String text, boolean cut, Path picture, int width, int height) {

    /** How a reading can end. */
    enum Outcome {
        READ, EMPTY, KIND, CONTRADICTS, PROTECTED, BOMB, BROKEN
    }
}
