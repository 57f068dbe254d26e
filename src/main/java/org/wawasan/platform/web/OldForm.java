package org.wawasan.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/**
 * What was typed into a form that was opened before its reader signed in or out, or that was sent too often, to be sent once more.
 * Passwords are never in it.
 */
@Named
@RequestScoped
public class OldForm {

    /** Name of the field that every form with a password has. */
    static final String PASSWORD = "password";
    /** Name of the field with which the page of a mailed link sends that on. */
    static final String TOKEN = "token";

    /** What is longer was written, not chosen. */
    private static final int LONGEST_CHOICE = 20;

    @Inject
    private HttpServletRequest request;

    /** Where the form is sent to. */
    public String getAction() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? Requests.path(request) : failed.toString();
    }

    /** Whether a form was posted that holds something written, which must not be lost, and no password, which must not be shown. */
    public boolean isWritten() {
        return request.getMethod().equals("POST") && request.getParameter(PASSWORD) == null && !getTexts().isEmpty();
    }

    /** Whether files could be sent with it; these have to be chosen anew. */
    public boolean isWithFiles() {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/form-data");
    }

    /** All of it but the token. */
    public List<Field> getFields() {
        return request.getParameterMap().entrySet().stream().filter(field -> !field.getKey().equals(Csrf.FIELD))
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Field(field.getKey(), value))).toList();
    }

    /** What the reader wrote, to be recognised. */
    public List<String> getTexts() {
        return getFields().stream().map(Field::value).filter(text -> text.length() > LONGEST_CHOICE && text.indexOf(' ') > 0).toList();
    }

    /** A field and its value, as sent. */
    public record Field(String name, String value) {

        public String getName() {
            return name;
        }

        public String getValue() {
            return value;
        }
    }
}
