package org.wawasan.platform;

/** There is no such thing, or the reader may not know that there is. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what);
    }
}
