package org.wawasan.collaboration.desk;

/**
 * A line of a file of customers that cannot be taken.
 *
 * @param reason last part of the key of the text that says why
 */
public record RefusedRow(long line, String email, String reason) {

    public long getLine() {
        return line;
    }

    public String getEmail() {
        return email;
    }

    public String getReason() {
        return reason;
    }
}
