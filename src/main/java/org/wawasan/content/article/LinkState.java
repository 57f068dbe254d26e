package org.wawasan.content.article;

import java.util.Locale;

/** What is wrong with a link of an article: nothing is there, its readers may not see it, or it has another address by now. */
public enum LinkState {

    GONE, HIDDEN, MOVED;

    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }
}
