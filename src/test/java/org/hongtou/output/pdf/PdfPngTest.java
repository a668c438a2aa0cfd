package org.hongtou.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.assertj.core.data.Offset;
import org.hongtou.font.FontLibrary;
import org.hongtou.model.PictureFile;
import org.hongtou.picture.PictureFiles;
import org.hongtou.typeset.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPngTest {
    private static final int WIDTH = 37;
    private static final int HEIGHT = 23;

    @ParameterizedTest
    @ValueSource(strings = {"rgb", "rgba", "grey", "grey16", "bits", "palette", "clear palette"})
    void keepsEveryPixel(String kind) throws IOException {
        for (boolean interlaced : new boolean[] {false, true}) {
            BufferedImage image = noise(image(kind));
            compare(image, shown(png(image, interlaced)));
        }
    }

    private static BufferedImage image(String kind) {
        int type = switch (kind) {
            case "rgb" -> BufferedImage.TYPE_3BYTE_BGR;
            case "rgba" -> BufferedImage.TYPE_INT_ARGB;
            case "grey" -> BufferedImage.TYPE_BYTE_GRAY;
            case "grey16" -> BufferedImage.TYPE_USHORT_GRAY;
            case "bits" -> BufferedImage.TYPE_BYTE_BINARY;
            default -> BufferedImage.TYPE_BYTE_INDEXED;
        };
        return kind.equals("clear palette") ? clearPalette() : new BufferedImage(WIDTH, HEIGHT, type);
    }

    /** A palette in which two colours are clear or half clear. */
    private static BufferedImage clearPalette() {
        byte[] part = {0, 0, (byte) 200, 90};
        byte[] alpha = {0, (byte) 255, (byte) 128, (byte) 255};
        IndexColorModel colours = new IndexColorModel(2, 4, part, part, part, alpha);
        return new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY, colours);
    }

    /** Clear black beside solid black: each stays what it is. */
    @Test
    void doesNotTakeBlackForClear() throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(3, 3, 0xFF000000);
        compare(image, shown(png(image, false)));
    }

    /** Two bits a pixel, of which 01 is clear: white, clear, light grey, black. */
    @Test
    void leavesTheClearGreyOfFewBitsClear() throws IOException {
        ByteArrayOutputStream file = PictureFiles.signature();
        PictureFiles.chunk(file, "IHDR", new byte[] {0, 0, 0, 4, 0, 0, 0, 1, 2, 0, 0, 0, 0});
        PictureFiles.chunk(file, "tRNS", new byte[] {0, 1});
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(rows)) {
            out.write(new byte[] {0, (byte) 0b11_01_10_00});
        }
        PictureFiles.chunk(file, "IDAT", rows.toByteArray());
        PictureFiles.chunk(file, "IEND", new byte[0]);
        BufferedImage shown = shown(file.toByteArray());
        assertThat(shown.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
        assertThat(shown.getRGB(1, 0) >>> 24).as("alpha").isZero();
        assertThat(shown.getRGB(2, 0)).isEqualTo(0xFFAAAAAA);
        assertThat(shown.getRGB(3, 0)).isEqualTo(0xFF000000);
    }

    /** What a reader of PNG shows is what a reader of PDF shows, of every colour, depth, clear place and pass. */
    @ParameterizedTest
    @MethodSource("org.hongtou.picture.PictureReaderTest#pngs")
    void everyKindOfPngIsShownAsItIs(PictureFiles.Png png) throws IOException {
        byte[] file = png.file();
        BufferedImage shown = shown(file, png.width(), png.height());
        BufferedImage wanted = ImageIO.read(new ByteArrayInputStream(file));
        boolean linear = png.colour() == 0 || png.colour() == 4; // as the JDK takes grey
        boolean misread = png.colour() == 0 && png.depth() < 8 && png.clear().length > 0;
        for (int y = 0; y < png.height() && !misread; y++) {
            for (int x = 0; x < png.width(); x++) {
                int pixel = wanted.getRGB(x, y);
                int other = shown.getRGB(x, y);
                assertThat(other >>> 24).as("alpha of %d, %d", x, y).isEqualTo(pixel >>> 24);
                for (int shift = 0; pixel >>> 24 != 0 && !linear && shift < 24; shift += 8) {
                    assertThat(other >> shift & 0xFF)
                            .as("colour of %d, %d", x, y)
                            .isCloseTo(pixel >> shift & 0xFF, Offset.offset(1));
                }
            }
        }
    }

    private static BufferedImage noise(BufferedImage image) {
        Random random = new Random(7);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }

    private static byte[] png(BufferedImage image, boolean interlaced) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriteParam settings = writer.getDefaultWriteParam();
        settings.setProgressiveMode(interlaced ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), settings);
        }
        writer.dispose();
        return out.toByteArray();
    }

    private static BufferedImage shown(byte[] png) throws IOException {
        return shown(png, WIDTH, HEIGHT);
    }

    private static BufferedImage shown(byte[] png, int width, int height) throws IOException {
        FontLibrary library = FontLibrary.shipped();
        Pages pages =
                new Sheets(library).picture("a.png", 50, 50, 37, 23).page().pages();
        PictureFile picture = new PictureFile(PictureFile.Format.PNG, png, width, height);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfDocumentWriter(library).write(pages, List.of(), file -> picture, "图片", out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            PDImageXObject image =
                    (PDImageXObject) document.getPage(0).getResources().getXObject(COSName.getPDFName("I1"));
            return image.getImage();
        }
    }

    private static void compare(BufferedImage wanted, BufferedImage shown) {
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int pixel = pixel(wanted, x, y);
                int alpha = pixel >>> 24;
                int other = shown.getRGB(x, y);
                assertThat(other >>> 24).as("alpha of %d, %d", x, y).isEqualTo(alpha);
                if (alpha != 0) {
                    assertThat(other & 0xFFFFFF).as("colour of %d, %d", x, y).isEqualTo(pixel & 0xFFFFFF);
                }
            }
        }
    }

    /** The JDK holds grey samples for linear light, which no PNG file does. */
    private static int pixel(BufferedImage image, int x, int y) {
        int grey = image.getRaster().getSample(x, y, 0);
        return switch (image.getType()) {
            case BufferedImage.TYPE_BYTE_GRAY -> 0xFF000000 | grey * 0x10101;
            case BufferedImage.TYPE_USHORT_GRAY -> 0xFF000000 | Math.round(grey / 257f) * 0x10101;
            default -> image.getRGB(x, y);
        };
    }
}
