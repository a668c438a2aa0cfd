package org.hongtou.importer.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.hongtou.importer.draft.Image;
import org.jspecify.annotations.Nullable;

/** Takes the pictures of pages: JPEG as it is, others as PNG; seals and what can't be read are counted. */
final class DraftPictures {
    private static final long MOST_PIXELS = 12_000_000;
    private static final long MOST_BYTES = 48L << 20;
    private static final double SMALLEST = 24;
    private static final double SEAL_FROM = 70;
    private static final double SEAL_TO = 200;
    private static final String DCT = COSName.DCT_DECODE.getName();

    private final LeftOut leftOut;
    private final Map<Object, Integer> seen = new HashMap<>();
    private int count;
    private long bytes;

    DraftPictures(LeftOut leftOut) {
        this.leftOut = leftOut;
    }

    /** The picture as a file; null where it is a seal, an ornament or repeated, or can't be read, which is counted. */
    @Nullable
    Image kept(PageMatter.Placed placed) {
        Box box = placed.box();
        if (box.width() < SMALLEST || box.height() < SMALLEST) {
            return null;
        }
        PDImage image = placed.image();
        if (seen.merge(image.getCOSObject(), 1, Integer::sum) > 1) {
            return null;
        }
        if (image.isStencil() || (long) image.getWidth() * image.getHeight() > MOST_PIXELS) {
            leftOut.count("import.left-picture");
            return null;
        }
        try {
            boolean square = box.width() / box.height() > 0.7
                    && box.width() / box.height() < 1.4
                    && box.width() > SEAL_FROM
                    && box.width() < SEAL_TO;
            BufferedImage pixels = square ? image.getImage() : null;
            if (pixels != null && isSeal(pixels)) {
                leftOut.count("import.left-seal");
                return null;
            }
            String ending = isPlainJpeg(image) ? "jpg" : "png";
            byte[] file = ending.equals("jpg") ? jpeg(image) : png(pixels == null ? image.getImage() : pixels);
            bytes += file.length;
            if (file.length == 0 || bytes > MOST_BYTES) {
                leftOut.count("import.left-picture");
                return null;
            }
            count++;
            return new Image("image" + count + "." + ending, file, "");
        } catch (IOException | RuntimeException e) {
            leftOut.count("import.left-picture");
            return null;
        }
    }

    private static boolean isPlainJpeg(PDImage image) throws IOException {
        if (!(image instanceof PDImageXObject object)) {
            return false;
        }
        List<COSName> filters = object.getStream().getFilters();
        return !filters.isEmpty()
                && filters.getLast().equals(COSName.DCT_DECODE)
                && image.getColorSpace().getNumberOfComponents() != 4
                && object.getSoftMask() == null;
    }

    private static byte[] jpeg(PDImage image) throws IOException {
        try (InputStream file = image.createInputStream(List.of(DCT))) {
            return file.readAllBytes();
        }
    }

    private static byte[] png(BufferedImage pixels) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(pixels, "png", file);
        return file.toByteArray();
    }

    /** Whether what is painted is red. */
    private static boolean isSeal(BufferedImage pixels) {
        int red = 0;
        int inked = 0;
        int step = Math.max(1, Math.min(pixels.getWidth(), pixels.getHeight()) / 100);
        for (int y = 0; y < pixels.getHeight(); y += step) {
            for (int x = 0; x < pixels.getWidth(); x += step) {
                int colour = pixels.getRGB(x, y);
                int alpha = colour >>> 24;
                int r = colour >> 16 & 255;
                int g = colour >> 8 & 255;
                int b = colour & 255;
                if (alpha > 60 && Math.min(r, Math.min(g, b)) < 225) {
                    inked++;
                    red += r > 130 && r - g > 50 && r - b > 40 ? 1 : 0;
                }
            }
        }
        return inked > 20 && red * 10 >= inked * 7;
    }
}
