package org.wawasan.platform.files;

import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture taken out of the file that it came in: only what is to be seen, upright, without place, time, camera or anything
 * else that the file told besides. Of an animation the first picture is left.
 */
final class Picture {

    /** Nothing on a screen is larger. */
    private static final int LONGEST_SIDE = 2_560;
    private static final int PREVIEW_WIDTH = 400;
    private static final int PREVIEW_HEIGHT = 300;
    private static final float QUALITY = 0.85f;
    private static final float PREVIEW_QUALITY = 0.7f;

    private final BufferedImage pixels;
    private final FileKind kind;

    private Picture(BufferedImage pixels, FileKind kind) {
        this.pixels = pixels;
        this.kind = kind;
    }

    /**
     * Reads a picture, no finer than a screen shows it, so that memory is bounded.
     *
     * @param mostPixels how many it may have
     * @throws TooManyPixels before anything of them is read
     * @throws IOException   where it is broken, or of a variety that cannot be read
     */
    static Picture read(Path file, FileKind kind, long mostPixels) throws IOException {
        int turned = kind == FileKind.JPEG ? orientation(file) : 1;
        ImageReader reader = reader(kind);
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > mostPixels) {
                throw new TooManyPixels((long) width * height);
            }
            ImageReadParam how = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / LONGEST_SIDE);
            how.setSourceSubsampling(step, step, 0, 0);
            BufferedImage read = reader.read(0, how);
            boolean seeThrough = read.getColorModel().hasAlpha();
            FileKind kept = seeThrough || kind == FileKind.PNG || kind == FileKind.GIF ? FileKind.PNG : FileKind.JPEG;
            return new Picture(upright(fitted(read, LONGEST_SIDE, LONGEST_SIDE, seeThrough), turned), kept);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException | NegativeArraySizeException e) {
            // What the readers of Java say to some broken files.
            throw new IOException(e);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(FileKind kind) throws IOException {
        return kind == FileKind.WEBP ? new WebPImageReaderSpi().createReaderInstance()
                : ImageIO.getImageReadersByMIMEType(kind.mediaType()).next();
    }

    /** How the camera was held, 1 to 8 as TIFF 6.0 counts; 1 is upright. */
    private static int orientation(Path file) {
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            List<JPEGSegment> segments = JPEGSegmentUtil.readSegments(in, JPEG.APP1, "Exif");
            if (segments.isEmpty()) {
                return 1;
            }
            InputStream data = segments.get(0).data();
            data.skipNBytes(1); // the second zero behind the name
            try (ImageInputStream exif = new MemoryCacheImageInputStream(data)) {
                Entry entry = new TIFFReader().read(exif).getEntryById(TIFF.TAG_ORIENTATION);
                return entry != null && entry.getValue() instanceof Number number && number.intValue() >= 1 && number.intValue() <= 8
                        ? number.intValue() : 1;
            }
        } catch (IOException | RuntimeException unreadable) {
            return 1;
        }
    }

    private static BufferedImage upright(BufferedImage image, int turned) {
        if (turned == 1) {
            return image;
        }
        int w = image.getWidth();
        int h = image.getHeight();
        AffineTransform turn = switch (turned) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            default -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
        boolean lies = turned >= 5;
        BufferedImage result = new BufferedImage(lies ? h : w, lies ? w : h, image.getType());
        Graphics2D graphics = result.createGraphics();
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return result;
    }

    /** Scaled down until it fits, by halves, which keeps fine lines; in the colours of the web. */
    private static BufferedImage fitted(BufferedImage image, int mostWidth, int mostHeight, boolean seeThrough) {
        double scale = Math.min(1, Math.min(mostWidth / (double) image.getWidth(), mostHeight / (double) image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage at = image;
        while (at.getWidth() >= 2 * width && at.getHeight() >= 2 * height) {
            at = drawn(at, at.getWidth() / 2, at.getHeight() / 2, seeThrough);
        }
        return drawn(at, width, height, seeThrough);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, boolean seeThrough) {
        BufferedImage result = new BufferedImage(width, height, seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = result.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return result;
    }

    /** The picture as a file that holds nothing else. */
    byte[] bytes() throws IOException {
        return written(pixels, kind, QUALITY);
    }

    /** A small JPEG of it; what is transparent is white. */
    byte[] preview() throws IOException {
        BufferedImage small = fitted(pixels, PREVIEW_WIDTH, PREVIEW_HEIGHT, kind == FileKind.PNG);
        BufferedImage opaque = new BufferedImage(small.getWidth(), small.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, small.getWidth(), small.getHeight());
        graphics.drawImage(small, 0, 0, null);
        graphics.dispose();
        return written(opaque, FileKind.JPEG, PREVIEW_QUALITY);
    }

    private static byte[] written(BufferedImage image, FileKind kind, float quality) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(kind.mediaType()).next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (kind == FileKind.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(quality);
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    FileKind kind() {
        return kind;
    }

    int width() {
        return pixels.getWidth();
    }

    int height() {
        return pixels.getHeight();
    }

    /** The picture has more pixels than are read. */
    static final class TooManyPixels extends IOException {

        private static final long serialVersionUID = 1L;

        TooManyPixels(long pixels) {
            super(pixels + " pixels");
        }
    }
}
