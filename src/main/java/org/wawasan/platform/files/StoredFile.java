package org.wawasan.platform.files;

/**
 * A file that was checked and is kept.
 *
 * @param name    for readers, with the ending of its kind
 * @param hash    by which {@link FileStore} finds it
 * @param size    bytes
 * @param preview hash of a small picture of it, null where it is no picture
 * @param width   pixels of the picture, 0 where it is none
 * @param height  pixels of the picture, 0 where it is none
 */
public record StoredFile(String name, FileKind kind, String hash, long size, String preview, int width, int height) {
}
