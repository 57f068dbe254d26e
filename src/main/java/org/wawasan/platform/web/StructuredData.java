package org.wawasan.platform.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** What pages say in the words of schema.org, as JSON that may stand inside a script element. */
public final class StructuredData {

    private StructuredData() {
    }

    public static JsonObjectBuilder page(String type) {
        return thing(type).add("@context", "https://schema.org");
    }

    public static JsonObjectBuilder thing(String type) {
        return Json.createObjectBuilder().add("@type", type);
    }

    /** A member, by name and address. */
    public static JsonObjectBuilder person(String portal, Long id, String name) {
        return thing("Person").add("name", name).add("url", portal + "/people/" + id);
    }

    public static String script(JsonObject data) {
        return data.toString().replace("<", "\\u003c");
    }
}
