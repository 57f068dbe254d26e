package org.wawasan.knowledge;

import org.wawasan.platform.files.FileKind;

/** An enclosed file, or its preview, that the viewer may have; {@code hash} finds the content in the file store. */
public record AttachedContent(String name, FileKind kind, String hash) {
}
