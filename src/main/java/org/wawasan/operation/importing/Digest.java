package org.wawasan.operation.importing;

import java.util.Objects;
import org.wawasan.platform.security.ServerSecret;

/** Tells whether a row says what it said the last time. */
final class Digest {

    private Digest() {
    }

    static String of(Object... values) {
        StringBuilder text = new StringBuilder();
        for (Object value : values) {
            String one = Objects.toString(value, "");
            text.append(one.length()).append(':').append(one);
        }
        return ServerSecret.hash(text.toString());
    }
}
