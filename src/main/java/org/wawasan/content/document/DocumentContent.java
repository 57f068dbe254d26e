package org.wawasan.content.document;

/** A file, or the picture of its first page, that the viewer may have; {@code hash} finds the content in the file store. */
public record DocumentContent(String name, String mediaType, String hash) {
}
