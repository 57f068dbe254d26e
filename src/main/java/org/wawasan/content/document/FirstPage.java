package org.wawasan.content.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the first page of a PDF; part of {@link ReadingProcess}. */
final class FirstPage {

    /** Pixels of the longer side. */
    private static final int LONGEST_SIDE = 1_000;
    private static final float QUALITY = 0.8f;
    private static final float POINTS_PER_INCH = 72;

    private FirstPage() {
    }

    /**
     * Draws it as JPEG.
     *
     * @return its width and height; null where it has no first page, or one that cannot be drawn, which is no fault of the text
     */
    static int[] draw(Path pdf, Path picture) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            if (document.getNumberOfPages() == 0) {
                return null;
            }
            var box = document.getPage(0).getCropBox();
            float longest = Math.max(box.getWidth(), box.getHeight());
            if (!(longest > 0)) {
                return null;
            }
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            BufferedImage drawn = renderer.renderImageWithDPI(0, LONGEST_SIDE / longest * POINTS_PER_INCH, ImageType.RGB);
            BufferedImage page = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D canvas = page.createGraphics();
            canvas.drawImage(drawn, 0, 0, Color.WHITE, null);
            canvas.dispose();
            write(page, picture);
            return new int[] {page.getWidth(), page.getHeight()};
        } catch (IOException | RuntimeException | LinkageError e) {
            ReadingProcess.report(e);
            Files.deleteIfExists(picture);
            return null;
        }
    }

    private static void write(BufferedImage page, Path picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(picture.toFile())) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(page, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
