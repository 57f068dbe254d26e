package org.wawasan.knowledge;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.wawasan.platform.files.FileKind;

/**
 * An enclosed file as a page shows it.
 *
 * @param width  pixels of a picture
 * @param height pixels of a picture
 */
public record AttachmentLine(long id, String name, FileKind kind, long size, int width, int height) {

    private static final int KILOBYTE = 1_000;
    /** Pixels of the box that a list shows a picture in. */
    private static final double BOX_WIDTH = 240;
    private static final double BOX_HEIGHT = 150;

    public boolean isPicture() {
        return kind.isPicture();
    }

    /** Kilobytes, one at least. */
    public long getKilobytes() {
        return Math.max(1, size / KILOBYTE);
    }

    public String getPath() {
        return "/files/" + id + "/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Path of the small picture. */
    public String getPreviewPath() {
        return "/files/" + id + "/preview";
    }

    // Expression language of Faces 4 reads properties of beans only.

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** Pixels at which a picture is shown small. */
    public int getPreviewWidth() {
        return (int) Math.max(1, Math.round(width * scale()));
    }

    /** Pixels at which a picture is shown small. */
    public int getPreviewHeight() {
        return (int) Math.max(1, Math.round(height * scale()));
    }

    private double scale() {
        return Math.min(1, Math.min(BOX_WIDTH / width, BOX_HEIGHT / height));
    }
}
