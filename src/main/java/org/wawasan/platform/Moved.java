package org.wawasan.platform;

/** What was asked for has another address now. */
public class Moved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String path;

    /** @param path within the portal */
    public Moved(String path) {
        super(path);
        this.path = path;
    }

    public String path() {
        return path;
    }
}
