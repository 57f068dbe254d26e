package org.wawasan.composition.search;

import org.wawasan.platform.i18n.Language;

/** Fields of a document in the index; the same ones whatever the kind of what is found. */
final class Fields {

    /** Every word as written, for typos and for what is still being typed. */
    static final String TITLE_WORDS = "title_words";
    static final String BODY_WORDS = "body_words";
    /** The beginnings of the title's words. */
    static final String TITLE_STARTS = "title_starts";

    static final String ASPECT = "aspect";
    static final String TYPE = "type";
    /** Concepts that it is filed under and all broader ones. */
    static final String TOPIC = "topic";
    /** Kind and status: {@code idea.PLANNED}. */
    static final String STATUS = "status";
    static final String LANGUAGE = "language";
    static final String VISIBILITY = "visibility";
    static final String DIRECTION = "direction";
    static final String AUTHOR = "author";
    static final String CREATED = "created";
    static final String VOTES = "votes";

    private Fields() {
    }

    /** The title's words brought to their stems; a document has it in its own language only. */
    static String title(Language language) {
        return "title_" + language.code();
    }

    /** The body's words brought to their stems; a document has it in its own language only. */
    static String body(Language language) {
        return "body_" + language.code();
    }
}
