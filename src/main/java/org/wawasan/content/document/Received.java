package org.wawasan.content.document;

/**
 * A file that was read and is kept.
 *
 * @param name    with the ending of its kind
 * @param hash    by which the file store finds it
 * @param size    bytes
 * @param preview hash of the picture of its first page, or null
 */
public record Received(String name, DocumentKind kind, String hash, long size, String text, boolean cut, String preview, int width, int height) {
}
