package org.wawasan.composition.taxonomy;

import java.util.List;

/** SKOS files that cannot be taken in, with everything that is wrong with them; nothing was changed. */
public class BrokenSkos extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    public BrokenSkos(List<String> problems) {
        super("The taxonomy is broken:\n  " + String.join("\n  ", problems));
        this.problems = List.copyOf(problems);
    }

    /** One sentence each, naming the file and line, or the concept. */
    public List<String> problems() {
        return problems;
    }
}
