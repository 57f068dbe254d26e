package org.wawasan.platform.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;

/** What pages say in the words of schema.org, as JSON that may stand inside a script element. */
public final class StructuredData {

    /** Kept: to make one looks through all libraries for who makes it, as {@link Json} does with every object. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private StructuredData() {
    }

    public static JsonObjectBuilder page(String type) {
        return thing(type).add("@context", "https://schema.org");
    }

    public static JsonObjectBuilder thing(String type) {
        return JSON.createObjectBuilder().add("@type", type);
    }

    public static JsonArrayBuilder list() {
        return JSON.createArrayBuilder();
    }

    /** A member, by name and address. */
    public static JsonObjectBuilder person(String portal, Long id, String name) {
        return thing("Person").add("name", name).add("url", portal + "/people/" + id);
    }

    public static String script(JsonObject data) {
        return data.toString().replace("<", "\\u003c");
    }
}
