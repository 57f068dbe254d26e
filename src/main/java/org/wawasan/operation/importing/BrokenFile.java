package org.wawasan.operation.importing;

import java.util.List;
import org.wawasan.platform.Violation;

/** A file that cannot be read to its end, or is not what it was said to be: none of it is taken. */
public class BrokenFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** @param key of the text below {@code error.} */
    public BrokenFile(String file, Long line, String key, Object... args) {
        super(file + (line == null ? "" : ":" + line) + ": " + key + " " + List.of(args));
        this.problem = new Problem(file, line, null, new Violation(null, key, List.of(args)));
    }

    public Problem problem() {
        return problem;
    }
}
