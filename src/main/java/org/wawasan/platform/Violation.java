package org.wawasan.platform;

import java.util.List;

/**
 * One thing that is wrong with what was given.
 *
 * @param field the field's name, or null where the whole is meant
 * @param key   key of the text that says it to the reader, below {@code error.}
 * @param args  arguments of the text
 */
public record Violation(String field, String key, List<Object> args) {
}
