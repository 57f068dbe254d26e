package org.wawasan.collaboration.forum;

/** Something else in the forum that a page points to, such as a duplicate. */
public record Reference(String path, String title) {

    // Expression language of Faces 4 reads properties of beans only.

    public String getPath() {
        return path;
    }

    public String getTitle() {
        return title;
    }
}
