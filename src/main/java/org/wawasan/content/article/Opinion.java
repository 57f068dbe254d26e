package org.wawasan.content.article;

/**
 * What a reader thinks of an edition.
 *
 * @param reason  why it did not help, may be null
 * @param remark  what the reader says in words, may be null
 * @param awaited whether the reader asks to hear what becomes of it
 */
public record Opinion(boolean helpful, FeedbackReason reason, String remark, boolean awaited) {

    /** One without a word. */
    public static Opinion of(boolean helpful) {
        return new Opinion(helpful, null, null, false);
    }
}
