package org.wawasan.collaboration.forum;

/** What was made of a thread or a reply, such as an article, and its address. */
public record Made(String path, String title) {

    // Expression language of Faces 4 reads properties of beans only.

    public String getPath() {
        return path;
    }

    public String getTitle() {
        return title;
    }
}
