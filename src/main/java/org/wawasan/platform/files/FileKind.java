package org.wawasan.platform.files;

import java.util.Optional;
import java.util.stream.Stream;

/** What members may enclose. A picture is kept as PNG or JPEG, whatever it was sent as. */
public enum FileKind {

    PNG("image/png", "png"), JPEG("image/jpeg", "jpg"), GIF("image/gif", "gif"), WEBP("image/webp", "webp"), PDF("application/pdf", "pdf");

    private static final int MEGABYTE = 1_000_000;
    private static final int MOST_PICTURE = 10;
    private static final int MOST_DOCUMENT = 20;

    private final String mediaType;
    private final String extension;

    FileKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    static Optional<FileKind> of(String mediaType) {
        return Stream.of(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst();
    }

    public boolean isPicture() {
        return this != PDF;
    }

    /** Megabytes that a file of this kind may have. */
    int mostMegabytes() {
        return isPicture() ? MOST_PICTURE : MOST_DOCUMENT;
    }

    long mostBytes() {
        return (long) mostMegabytes() * MEGABYTE;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }
}
