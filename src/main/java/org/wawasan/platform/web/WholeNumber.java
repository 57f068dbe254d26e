package org.wawasan.platform.web;

/** Whole numbers in a field of a form. */
public final class WholeNumber {

    private WholeNumber() {
    }

    /** The number that was typed; null where nothing was, −1 where that is none, which whoever checks the field refuses. */
    public static Integer parse(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return typed.strip().matches("\\d{1,9}") ? Integer.parseInt(typed.strip()) : -1;
    }
}
