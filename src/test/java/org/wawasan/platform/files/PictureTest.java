package org.wawasan.platform.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureTest {

    private static final String CAMERA = "Nightjar X100";
    /** A lossy WebP of one pixel. */
    private static final String WEBP = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";

    @TempDir
    private Path folder;

    @Test
    void photoIsTurnedUprightAndTellsNothingOfItsMaker() throws IOException {
        byte[] photo = withExif(encoded(redLeftBlueRight(80, 40, BufferedImage.TYPE_INT_RGB), "jpg"), 6);
        assertTrue(contains(photo, CAMERA), "the photo as it is sent names the camera");

        Picture picture = read(photo, FileKind.JPEG);

        assertEquals(FileKind.JPEG, picture.kind());
        assertEquals(40, picture.width());
        assertEquals(80, picture.height());
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        assertTrue(isRed(shown.getRGB(20, 10)), "what was on the left is above");
        assertFalse(isRed(shown.getRGB(20, 70)));
        assertFalse(contains(picture.bytes(), CAMERA));
        assertFalse(contains(picture.bytes(), "Exif"));
        assertFalse(contains(picture.preview(), "Exif"));
    }

    @Test
    void everyWayToHoldACameraIsUndone() throws IOException {
        // Where the red half of the picture is to be, by the value that the camera wrote.
        String[] red = {"left", "right", "right", "left", "top", "top", "bottom", "bottom"};
        for (int turned = 1; turned <= 8; turned++) {
            Picture picture = read(withExif(encoded(redLeftBlueRight(80, 40, BufferedImage.TYPE_INT_RGB), "jpg"), turned), FileKind.JPEG);
            BufferedImage shown = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
            int w = shown.getWidth();
            int h = shown.getHeight();
            assertEquals(turned >= 5 ? 40 : 80, w);
            int there = switch (red[turned - 1]) {
                case "left" -> shown.getRGB(w / 8, h / 2);
                case "right" -> shown.getRGB(w - w / 8, h / 2);
                case "top" -> shown.getRGB(w / 2, h / 8);
                default -> shown.getRGB(w / 2, h - h / 8);
            };
            assertTrue(isRed(there), "orientation " + turned);
        }
    }

    @Test
    void transparencyIsKeptInThePictureAndWhiteInThePreview() throws IOException {
        BufferedImage clear = new BufferedImage(30, 20, BufferedImage.TYPE_INT_ARGB);

        Picture picture = read(encoded(clear, "png"), FileKind.PNG);

        assertEquals(FileKind.PNG, picture.kind());
        assertEquals(0, ImageIO.read(new ByteArrayInputStream(picture.bytes())).getRGB(5, 5) >>> 24);
        assertEquals(Color.WHITE.getRGB(), ImageIO.read(new ByteArrayInputStream(picture.preview())).getRGB(5, 5));
    }

    @Test
    void largePictureIsReducedToWhatAScreenShows() throws IOException {
        Picture picture = read(encoded(redLeftBlueRight(6_000, 1_500, BufferedImage.TYPE_3BYTE_BGR), "jpg"), FileKind.JPEG);

        assertEquals(2_560, picture.width());
        assertEquals(640, picture.height());
        BufferedImage preview = ImageIO.read(new ByteArrayInputStream(picture.preview()));
        assertEquals(400, preview.getWidth());
        assertTrue(picture.preview().length < 20_000, "a preview is light");
    }

    @Test
    void gifAndWebpAreKeptAsWhatEveryBrowserShows() throws IOException {
        assertEquals(FileKind.PNG, read(encoded(redLeftBlueRight(20, 10, BufferedImage.TYPE_INT_RGB), "gif"), FileKind.GIF).kind());
        assertEquals(FileKind.JPEG, read(Base64.getDecoder().decode(WEBP), FileKind.WEBP).kind());
    }

    @Test
    void pictureThatWouldFillTheMemoryIsRefusedBeforeItUnfolds() throws IOException {
        Path bomb = Files.write(folder.resolve("bomb.png"), pngOf(60_000, 60_000));

        assertThrows(Picture.TooManyPixels.class, () -> Picture.read(bomb, FileKind.PNG, FileIntake.MOST_PIXELS));
    }

    @Test
    void brokenPictureIsRefusedAsBroken() throws IOException {
        byte[] photo = encoded(redLeftBlueRight(80, 40, BufferedImage.TYPE_INT_RGB), "jpg");

        assertThrows(IOException.class, () -> read(Arrays.copyOf(photo, 30), FileKind.JPEG));
        assertThrows(IOException.class, () -> read(Arrays.copyOf(encoded(redLeftBlueRight(80, 40, BufferedImage.TYPE_INT_RGB), "png"), 60), FileKind.PNG));
        assertThrows(IOException.class, () -> read(Arrays.copyOf(Base64.getDecoder().decode(WEBP), 24), FileKind.WEBP));
    }

    @Test
    void nameSaysWhatTheFileIs() {
        assertEquals("photo.jpg", FileIntake.named("photo.exe", FileKind.JPEG));
        assertEquals("file.pdf", FileIntake.named("", FileKind.PDF));
        assertEquals("a b.png", FileIntake.named("a\"<b>.gif", FileKind.PNG));
        assertEquals(104, FileIntake.named("x".repeat(300), FileKind.PDF).length());
    }

    private Picture read(byte[] bytes, FileKind kind) throws IOException {
        return Picture.read(Files.write(folder.resolve("sent"), bytes), kind, FileIntake.MOST_PIXELS);
    }

    private static BufferedImage redLeftBlueRight(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return image;
    }

    private static byte[] encoded(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** The JPEG with an EXIF segment as cameras write it: their name and how they were held. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        byte[] camera = (CAMERA + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + camera.length);
        tiff.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0110).putShort((short) 2).putInt(camera.length).putInt(38);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        tiff.putInt(0).put(camera);
        byte[] name = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        int length = 2 + name.length + tiff.capacity();
        return ByteBuffer.allocate(jpeg.length + 2 + length).put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) length)
                .put(name).put(tiff.array()).put(jpeg, 2, jpeg.length - 2).array();
    }

    /** A PNG that promises so many pixels. */
    private static byte[] pngOf(int width, int height) {
        byte[] header = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0}).array();
        CRC32 sum = new CRC32();
        sum.update(header);
        return ByteBuffer.allocate(33).put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}).putInt(13).put(header)
                .putInt((int) sum.getValue()).array();
    }

    private static boolean contains(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(text);
    }

    private static boolean isRed(int rgb) {
        Color color = new Color(rgb);
        return color.getRed() > 180 && color.getBlue() < 80;
    }
}
