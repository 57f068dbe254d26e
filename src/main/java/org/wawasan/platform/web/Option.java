package org.wawasan.platform.web;

/** A choice of a select field. */
public record Option(String value, String label) {

    public String getValue() {
        return value;
    }

    public String getLabel() {
        return label;
    }
}
