package org.hongtou.importer.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * Pages made for a test, as other programs make them: letters at places measured from the upper left corner of an A4 page,
 * in points. A line of text has 28 letters of 16 points between {@link #LEFT} and {@link #RIGHT}.
 */
final class Sheets {
    static final double LEFT = 74;
    static final double RIGHT = LEFT + 28 * 16;
    private static final Path FONTS = Path.of("src/main/resources/fonts");

    private final PDDocument document = new PDDocument();
    private final Map<String, PDType0Font> fonts = new HashMap<>();
    private PDPageContentStream content;
    private PDPage page;
    private String font = "FandolFang";
    private RenderingMode mode = RenderingMode.FILL;
    private Color colour = Color.BLACK;
    private double y;

    Sheets() {
        page();
    }

    /** What may fail while a file is made in memory, and doesn't. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private Sheets step(Step step) {
        try {
            step.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDDocument document() {
        return document;
    }

    PDPage current() {
        return page;
    }

    Sheets page() {
        return step(() -> {
            if (content != null) {
                content.close();
            }
            page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            content = new PDPageContentStream(document, page);
            y = 100;
        });
    }

    Sheets font(String name) {
        font = name;
        return this;
    }

    Sheets mode(RenderingMode next) {
        mode = next;
        return this;
    }

    Sheets colour(Color next) {
        colour = next;
        return this;
    }

    private PDType0Font loaded() throws IOException {
        PDType0Font known = fonts.get(font);
        if (known == null) {
            try (InputStream file = Files.newInputStream(FONTS.resolve(font + ".ttf"))) {
                known = PDType0Font.load(document, file, true);
            }
            fonts.put(font, known);
        }
        return known;
    }

    /** Letters whose baseline begins at a place. */
    Sheets at(double x, double top, double size, String text) {
        return turned(x, top, size, 0, text);
    }

    /** The same, turned against the clock by degrees. */
    Sheets turned(double x, double top, double size, double degrees, String text) {
        return step(() -> {
            content.beginText();
            content.setFont(loaded(), (float) size);
            content.setRenderingMode(mode);
            content.setNonStrokingColor(colour);
            content.setStrokingColor(colour);
            content.setTextMatrix(Matrix.getRotateInstance(
                    Math.toRadians(degrees), (float) x, (float) (PDRectangle.A4.getHeight() - top)));
            content.showText(text);
            content.endText();
        });
    }

    /** A paragraph in lines of 28 letters, the first indented by two, below what is there. */
    Sheets paragraph(String text) {
        String all = "　　" + text;
        for (int from = 0; from < all.length(); from += 28) {
            line(all.substring(from, Math.min(all.length(), from + 28)));
        }
        return this;
    }

    /** A line at the left edge; blanks at its start aren't painted. */
    Sheets line(String text) {
        String bare = text.replaceFirst("^　+", "");
        at(LEFT + (text.length() - bare.length()) * 16, y, 16, bare);
        y += 29;
        return this;
    }

    /** A line in the middle. */
    Sheets centred(double size, String text) {
        at((LEFT + RIGHT - size * text.length()) / 2, y, size, text);
        y += size * 1.7;
        return this;
    }

    /** A line that ends so many letters before the right edge. */
    Sheets right(int letters, String text) {
        at(RIGHT - 16 * letters - 16 * width(text), y, 16, text);
        y += 29;
        return this;
    }

    private static double width(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x80 ? 0.5 : 1).sum();
    }

    Sheets below(double points) {
        y += points;
        return this;
    }

    double y() {
        return y;
    }

    /** A straight line. */
    Sheets rule(double x0, double top0, double x1, double top1) {
        return step(() -> {
            content.setStrokingColor(colour);
            content.moveTo((float) x0, (float) (PDRectangle.A4.getHeight() - top0));
            content.lineTo((float) x1, (float) (PDRectangle.A4.getHeight() - top1));
            content.stroke();
        });
    }

    /** Rules between cells at these places. */
    Sheets grid(double[] xs, double[] tops) {
        for (double top : tops) {
            rule(xs[0], top, xs[xs.length - 1], top);
        }
        for (double x : xs) {
            rule(x, tops[0], x, tops[tops.length - 1]);
        }
        return this;
    }

    /** A picture of one colour. */
    Sheets picture(double x, double top, double width, double height, Color ink) {
        return step(() -> {
            BufferedImage pixels = new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB);
            for (int i = 0; i < 3600; i++) {
                pixels.setRGB(i % 60, i / 60, (i / 60 + i % 60) % 3 == 0 ? Color.WHITE.getRGB() : ink.getRGB());
            }
            content.drawImage(
                    LosslessFactory.createFromImage(document, pixels),
                    (float) x,
                    (float) (PDRectangle.A4.getHeight() - top - height),
                    (float) width,
                    (float) height);
        });
    }

    byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        step(() -> {
            content.close();
            document.save(file);
            document.close();
        });
        return file.toByteArray();
    }

    byte[] locked(String owner, String user) {
        step(() -> document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission())));
        return bytes();
    }

    /** The same file with what its fonts say of their codes changed: lines of {@code <code> <letter>}. */
    static byte[] mapped(byte[] file, UnaryOperator<String> change) throws IOException {
        try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(file)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    COSDictionary font = page.getResources().getFont(name).getCOSObject();
                    COSStream map = (COSStream) font.getDictionaryObject(COSName.TO_UNICODE);
                    String text;
                    try (InputStream read = map.createInputStream()) {
                        text = new String(read.readAllBytes(), StandardCharsets.US_ASCII);
                    }
                    COSStream changed = document.getDocument().createCOSStream();
                    try (var write = changed.createOutputStream(COSName.FLATE_DECODE)) {
                        write.write(change.apply(text).getBytes(StandardCharsets.US_ASCII));
                    }
                    font.setItem(COSName.TO_UNICODE, changed);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
