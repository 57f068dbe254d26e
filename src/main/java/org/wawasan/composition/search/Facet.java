package org.wawasan.composition.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A way in which what is found can be narrowed down, by the codes of kinds, aspects and languages, the notations of topics, {@code idea.PLANNED}. */
public enum Facet {

    TYPE(Fields.TYPE), TOPIC(Fields.TOPIC), LANGUAGE(Fields.LANGUAGE), STATUS(Fields.STATUS), ASPECT(Fields.ASPECT);

    private final String field;

    Facet(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }

    /** Whether its values are concepts of the taxonomy. */
    boolean isConcept() {
        return this == TOPIC;
    }

    /** Name of the parameter in an address. */
    public String getParameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Facet> of(String parameter) {
        return Stream.of(values()).filter(facet -> facet.getParameter().equals(parameter)).findFirst();
    }
}
