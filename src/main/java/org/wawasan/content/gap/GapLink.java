package org.wawasan.content.gap;

/**
 * A gap as the page of what fills it names it.
 *
 * @param title what was missing, in the reader's words
 * @param filled false while it is only being filled
 */
public record GapLink(String path, GapKind kind, String title, boolean filled) {

    public String getPath() {
        return path;
    }

    public GapKind getKind() {
        return kind;
    }

    public String getTitle() {
        return title;
    }

    public boolean isFilled() {
        return filled;
    }
}
