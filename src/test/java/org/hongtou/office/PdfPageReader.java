package org.hongtou.office;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Runs a page's content and notes what is drawn where. */
final class PdfPageReader extends PDFGraphicsStreamEngine {
    private static final double MM = 25.4 / 72;
    /** How far up from the paper's bottom edge a page number may stand, in mm. */
    private static final double FOOT = 33;

    private static final Pattern FOLIO = Pattern.compile("[—–―-]?\\d{1,5}[—–―-]?");

    private final GlyphOutlines outlines;
    private final AffineTransform toPaper;
    private final List<PdfGlyph> glyphs = new ArrayList<>();
    private final List<PdfRule> drawn = new ArrayList<>();
    private final List<Box> pictures = new ArrayList<>();
    /** The number of a page whose table lies sideways: it stands by the paper's edge, across the lines. */
    private final List<PdfGlyph> sideways = new ArrayList<>();

    private final Deque<Optional<ActualText>> marked = new ArrayDeque<>();
    private PathTrace path;

    private PdfPageReader(PDPage page, GlyphOutlines outlines) {
        super(page);
        this.outlines = outlines;
        this.toPaper = toPaper(page);
        this.path = new PathTrace(toPaper);
    }

    static PdfPage read(PDPage page, GlyphOutlines outlines) throws IOException {
        PdfPageReader reader = new PdfPageReader(page, outlines);
        reader.processPage(page);
        return reader.page(page);
    }

    private PdfPage page(PDPage page) {
        PDRectangle sheet = page.getMediaBox();
        boolean turned = page.getRotation() % 180 != 0;
        double width = (turned ? sheet.getHeight() : sheet.getWidth()) * MM;
        double height = (turned ? sheet.getWidth() : sheet.getHeight()) * MM;
        List<PdfLine> lines = new ArrayList<>(LineGrouping.group(glyphs));
        Optional<PdfLine> folio = lines.stream()
                .filter(line -> line.baseline() > height - FOOT)
                .filter(line -> FOLIO.matcher(line.words()).matches())
                .reduce((upper, lower) -> lower);
        folio.ifPresent(lines::remove);
        if (folio.isEmpty() && !sideways.isEmpty()) {
            folio = Optional.of(new PdfLine(sideways));
        }
        List<PdfRule> joined = new ArrayList<>(PdfRule.joined(drawn));
        joined.sort(Comparator.comparingDouble(rule -> rule.box().top()));
        return new PdfPage(
                width,
                height,
                lines,
                folio,
                joined.stream().filter(PdfRule::thin).toList(),
                joined.stream().filter(rule -> !rule.thin()).toList(),
                pictures);
    }

    /** From the page's own units, upwards, to mm as it is seen, downwards. */
    private static AffineTransform toPaper(PDPage page) {
        PDRectangle sheet = page.getMediaBox();
        AffineTransform transform = AffineTransform.getScaleInstance(MM, MM);
        switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> transform.concatenate(new AffineTransform(0, 1, 1, 0, 0, 0));
            case 180 -> transform.concatenate(new AffineTransform(-1, 0, 0, 1, sheet.getWidth(), 0));
            case 270 -> transform.concatenate(new AffineTransform(0, -1, -1, 0, sheet.getHeight(), sheet.getWidth()));
            default -> transform.concatenate(new AffineTransform(1, 0, 0, -1, 0, sheet.getHeight()));
        }
        transform.translate(-sheet.getLowerLeftX(), -sheet.getLowerLeftY());
        return transform;
    }

    @Override
    protected void showGlyph(Matrix textToPage, PDFont font, int code, Vector displacement) throws IOException {
        AffineTransform toMm = new AffineTransform(toPaper);
        toMm.concatenate(textToPage.createAffineTransform());
        Point2D origin = toMm.transform(new Point2D.Double(), null);
        Point2D up = toMm.deltaTransform(new Point2D.Double(0, 1), null);
        Point2D along = toMm.deltaTransform(new Point2D.Double(displacement.getX(), 0), null);
        Rectangle2D ink =
                toMm.createTransformedShape(outlines.bounds(font, code)).getBounds2D();
        boolean upright = Math.abs(up.getY()) > Math.abs(up.getX());
        (upright ? glyphs : sideways)
                .add(new PdfGlyph(
                        text(font, code),
                        origin.getX(),
                        origin.getY(),
                        along.getX(),
                        up.distance(0, 0) / MM,
                        font.getName().replaceFirst("^[A-Z]{6}\\+", ""),
                        rgb(getGraphicsState().getNonStrokingColor()),
                        new Box(ink.getMinX(), ink.getMinY(), ink.getMaxX(), ink.getMaxY())));
    }

    private String text(PDFont font, int code) {
        for (Optional<ActualText> scope : marked) {
            if (scope.isPresent()) {
                return scope.get().take();
            }
        }
        @Nullable String text = font.toUnicode(code);
        return text == null ? "\uFFFD" : text;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        super.beginMarkedContentSequence(tag, properties);
        marked.push(Optional.ofNullable(properties)
                .map(all -> all.getString(COSName.ACTUAL_TEXT))
                .map(text -> new ActualText(text.replaceAll("[ \u3000]", ""))));
    }

    @Override
    public void endMarkedContentSequence() {
        super.endMarkedContentSequence();
        marked.poll();
    }

    private static int rgb(PDColor colour) {
        try {
            return colour.toRGB();
        } catch (IOException | UnsupportedOperationException e) {
            return 0;
        }
    }

    @Override
    public void drawImage(PDImage image) {
        AffineTransform toMm = new AffineTransform(toPaper);
        toMm.concatenate(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
        Rectangle2D box =
                toMm.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
        pictures.add(new Box(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()));
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.move(p0.getX(), p0.getY());
        path.line(p1.getX(), p1.getY());
        path.line(p2.getX(), p2.getY());
        path.line(p3.getX(), p3.getY());
        path.close();
    }

    @Override
    public void moveTo(float x, float y) {
        path.move(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.line(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curve(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.current();
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void endPath() {
        path = new PathTrace(toPaper);
    }

    @Override
    public void strokePath() {
        double width = transformWidth(getGraphicsState().getLineWidth()) * MM;
        int colour = rgb(getGraphicsState().getStrokingColor());
        path.strokes(width).forEach(box -> drawn.add(new PdfRule(box, colour)));
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        int colour = rgb(getGraphicsState().getNonStrokingColor());
        path.rectangles().forEach(box -> drawn.add(new PdfRule(box, colour)));
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fillPath(windingRule);
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void shadingFill(COSName shadingName) {}
}
