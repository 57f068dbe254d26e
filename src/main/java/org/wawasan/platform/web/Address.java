package org.wawasan.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.wawasan.platform.NotFound;

/** What the address of the page names. */
@Named
@RequestScoped
public class Address {

    @Inject
    private HttpServletRequest request;

    /** The part of the address that names the item, such as {@code 42-longer-range}. */
    public String key() {
        Object key = request.getAttribute(AddressFilter.KEY);
        if (key == null) {
            throw new NotFound(path());
        }
        return key.toString();
    }

    /** The id that the key begins with. */
    public long id() {
        String digits = key().replaceFirst("-.*", "");
        if (!digits.matches("\\d{1,18}")) {
            throw new NotFound(path());
        }
        return Long.parseLong(digits);
    }

    /** A query parameter without white space around it, or null. */
    public String parameter(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** A query parameter that is an id or another natural number; empty where it is none. */
    public Optional<Long> number(String name) {
        return Optional.ofNullable(parameter(name)).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf);
    }

    public String path() {
        return Requests.path(request);
    }

    public String getPath() {
        return path();
    }

    /** Path and query as the reader sees them. */
    public String getHere() {
        return Requests.pathAndQuery(request);
    }

    /** The path and query, encoded as the value of a query parameter. */
    public String getEncodedHere() {
        return Requests.encode(getHere());
    }

    public String getPortal() {
        return Requests.portal(request);
    }
}
