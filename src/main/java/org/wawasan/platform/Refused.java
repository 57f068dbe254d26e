package org.wawasan.platform;

import java.util.List;

/** What was asked breaks a rule; nothing was changed. The reader is told in their language, beside the field. */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    public Refused(List<Violation> violations) {
        super(violations.toString());
        this.violations = List.copyOf(violations);
    }

    /** Refuses the whole. */
    public Refused(String key, Object... args) {
        this(List.of(new Violation(null, key, List.of(args))));
    }

    /** Refuses one field. */
    public static Refused field(String field, String key, Object... args) {
        return new Refused(List.of(new Violation(field, key, List.of(args))));
    }

    public List<Violation> violations() {
        return violations;
    }
}
