package org.wawasan.collaboration.desk;

import java.util.Optional;

/**
 * Customers who have a value of an attribute in common.
 *
 * @param members how many, of whatever is counted
 */
public record Segment(String name, String value, long members) {

    private static final String SEPARATOR = "=";

    /** A segment whoever belongs to it. */
    public Segment(String name, String value) {
        this(name, value, 0);
    }

    /** Reads the code that an address names it by. */
    public static Optional<Segment> of(String code) {
        int at = code == null ? -1 : code.indexOf(SEPARATOR);
        return at <= 0 ? Optional.empty() : Optional.of(new Segment(code.substring(0, at), code.substring(at + 1)));
    }

    public String getCode() {
        return name + SEPARATOR + value;
    }

    public String getName() {
        return name;
    }

    public String getValue() {
        return value;
    }

    public long getMembers() {
        return members;
    }
}
