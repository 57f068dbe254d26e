package org.wawasan.platform.text;

/** Texts on their way into a spreadsheet. */
public final class Spreadsheet {

    /** By which a spreadsheet knows a file as UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private Spreadsheet() {
    }

    /** A text that no spreadsheet takes for a formula, whatever sign it begins with. */
    public static String harmless(String value) {
        return value != null && value.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + value : value;
    }
}
