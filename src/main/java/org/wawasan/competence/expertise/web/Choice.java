package org.wawasan.competence.expertise.web;

/** One option of a filter. */
public record Choice(String value, String label, boolean chosen) {

    public String getValue() {
        return value;
    }

    public String getLabel() {
        return label;
    }

    public boolean isChosen() {
        return chosen;
    }
}
