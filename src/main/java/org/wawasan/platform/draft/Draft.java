package org.wawasan.platform.draft;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wawasan.platform.security.ServerSecret;

/** What somebody typed before they could post it, by field name. Found again by a secret that only they have. */
@Entity
@Table(name = "platform_draft")
class Draft {

    @Id
    @Column(name = "secret_hash")
    private String secretHash;

    @Column(length = 16_777_215)
    private String fields;

    private Instant created;

    private Instant expires;

    protected Draft() {
    }

    Draft(String secret, Map<String, String> fields, Duration life) {
        this.secretHash = ServerSecret.hash(secret);
        this.created = Instant.now();
        keep(fields, life);
    }

    /** Takes what was typed meanwhile. */
    void keep(Map<String, String> newFields, Duration life) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        newFields.forEach((name, value) -> json.add(name, value == null ? "" : value));
        fields = json.build().toString();
        expires = Instant.now().plus(life);
    }

    int size() {
        return fields.length();
    }

    Map<String, String> fields() {
        Map<String, String> read = new LinkedHashMap<>();
        try (var reader = Json.createReader(new StringReader(fields))) {
            reader.readObject().forEach((name, value) -> read.put(name, ((JsonString) value).getString()));
        }
        return read;
    }
}
