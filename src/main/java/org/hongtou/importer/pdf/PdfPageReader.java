package org.hongtou.importer.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Goes through what paints a page, and keeps its glyphs, its bars and areas, its pictures. */
final class PdfPageReader extends PDFGraphicsStreamEngine {
    private static final double THIN = 0.06;

    private final List<Painted> painted = new ArrayList<>();
    private final FontLooks fonts;
    private final Deadline deadline;
    private final Deque<Painted.Role> roles = new ArrayDeque<>();
    private final GeneralPath path = new GeneralPath();
    private int curves;
    private int bends;

    PdfPageReader(PDPage page, FontLooks fonts, Deadline deadline) {
        super(page);
        this.fonts = fonts;
        this.deadline = deadline;
    }

    List<Painted> painted() {
        return painted;
    }

    /** How many bends painted paths have: many are a drawing. */
    int bends() {
        return bends;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        Painted.Role outer = roles.isEmpty() ? Painted.Role.TEXT : roles.peek();
        Painted.Role role = outer;
        if (tag != null && tag.getName().equals("Artifact") && properties != null) {
            String subtype = properties.getNameAsString(COSName.SUBTYPE);
            if ("Watermark".equals(subtype)) {
                role = Painted.Role.WATERMARK;
            } else if ("Pagination".equals(properties.getNameAsString(COSName.TYPE))
                    || "Header".equals(subtype)
                    || "Footer".equals(subtype)) {
                role = Painted.Role.MARK;
            }
        }
        roles.push(role);
    }

    @Override
    public void endMarkedContentSequence() {
        if (!roles.isEmpty()) {
            roles.pop();
        }
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        deadline.countLetter();
        FontLooks.Face face = fonts.of(font);
        String text = face.words(code);
        double along = Math.hypot(rendering.getScaleX(), rendering.getShearY());
        double size = Math.hypot(rendering.getShearX(), rendering.getScaleY());
        double width = displacement.getX() * along;
        if (!(size > 0 && size < 5000 && Double.isFinite(width))) {
            return;
        }
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        boolean outlined = mode == RenderingMode.FILL_STROKE || mode == RenderingMode.FILL_STROKE_CLIP;
        boolean unseen = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
        boolean stroked = mode == RenderingMode.STROKE || mode == RenderingMode.STROKE_CLIP;
        PDColor colour = stroked ? state.getStrokingColor() : state.getNonStrokingColor();
        float[] rgb = Colours.rgb(colour);
        boolean faint = (stroked ? state.getAlphaConstant() : state.getNonStrokeAlphaConstant()) < 0.7;
        Painted.Ink ink = new Painted.Ink(Colours.light(rgb), Colours.isRed(rgb), faint, unseen);
        Painted.Role role = roles.isEmpty() ? Painted.Role.TEXT : roles.peek();
        painted.add(new Painted.Glyph(
                text,
                rendering.getTranslateX(),
                rendering.getTranslateY(),
                width,
                size,
                turn(rendering),
                face.number(),
                face.isBold() || outlined,
                ink,
                role));
    }

    /** Writes what a field holds where the file doesn't draw it. */
    void write(String value, PDRectangle place) {
        double size = Math.clamp(place.getHeight() * 0.7, 4, 12);
        double x = place.getLowerLeftX() + 2;
        Painted.Ink ink = new Painted.Ink(0, false, false, false);
        for (int c : value.codePoints().toArray()) {
            double width = c < 0x2E80 ? size / 2 : size;
            String text = Character.toString(c);
            painted.add(new Painted.Glyph(
                    text, x, place.getLowerLeftY() + size * 0.3, width, size, 0, -1, false, ink, Painted.Role.TEXT));
            x += width;
        }
    }

    /** In quarter turns against the clock; −1 for another angle. */
    private static int turn(Matrix rendering) {
        double x = rendering.getScaleX();
        double y = rendering.getShearY();
        if (Math.abs(y) <= Math.abs(x) * THIN) {
            return x >= 0 ? 0 : 2;
        }
        if (Math.abs(x) <= Math.abs(y) * THIN) {
            return y >= 0 ? 1 : 3;
        }
        return -1;
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        double[] xs = new double[4];
        double[] ys = new double[4];
        for (int corner = 0; corner < 4; corner++) {
            Point2D.Float point = place.transformPoint(corner & 1, corner >> 1);
            xs[corner] = point.getX();
            ys[corner] = point.getY();
        }
        java.util.Arrays.sort(xs);
        java.util.Arrays.sort(ys);
        painted.add(new Painted.Picture(xs[0], ys[0], xs[3], ys[3], image));
    }

    @Override
    public void appendRectangle(Point2D one, Point2D two, Point2D three, Point2D four) {
        path.moveTo(one.getX(), one.getY());
        path.lineTo(two.getX(), two.getY());
        path.lineTo(three.getX(), three.getY());
        path.lineTo(four.getX(), four.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        curves++;
        lineTo(x3, y3);
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void clip(int windingRule) {
        // what a clip hides is drawn over in these files, not hidden words
    }

    @Override
    public void endPath() {
        path.reset();
        curves = 0;
    }

    @Override
    public void strokePath() {
        outline(Colours.light(Colours.rgb(getGraphicsState().getStrokingColor())));
        finish();
    }

    @Override
    public void fillPath(int windingRule) {
        areas(Colours.light(Colours.rgb(getGraphicsState().getNonStrokingColor())));
        finish();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        areas(Colours.light(Colours.rgb(getGraphicsState().getNonStrokingColor())));
        outline(Colours.light(Colours.rgb(getGraphicsState().getStrokingColor())));
        finish();
    }

    @Override
    public void shadingFill(COSName name) {
        // no words
    }

    private void finish() {
        bends += curves;
        endPath();
    }

    /** Each straight piece of the path. */
    private void outline(double light) {
        double[] at = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator pieces = path.getPathIterator(null); !pieces.isDone(); pieces.next()) {
            int kind = pieces.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                startX = at[0];
                startY = at[1];
            } else {
                double toX = kind == PathIterator.SEG_CLOSE ? startX : at[0];
                double toY = kind == PathIterator.SEG_CLOSE ? startY : at[1];
                painted.add(new Painted.Area(x, y, toX, toY, true, light));
                at[0] = toX;
                at[1] = toY;
            }
            x = at[0];
            y = at[1];
        }
    }

    /** The box of each closed piece of the path that is a rectangle. */
    private void areas(double light) {
        double[] at = new double[6];
        double[] box = null;
        int corners = 0;
        for (PathIterator pieces = path.getPathIterator(null); !pieces.isDone(); pieces.next()) {
            int kind = pieces.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                area(box, corners, light);
                box = new double[] {at[0], at[1], at[0], at[1]};
                corners = 1;
            } else if (kind == PathIterator.SEG_LINETO && box != null) {
                box[0] = Math.min(box[0], at[0]);
                box[1] = Math.min(box[1], at[1]);
                box[2] = Math.max(box[2], at[0]);
                box[3] = Math.max(box[3], at[1]);
                corners++;
            }
        }
        area(box, corners, light);
    }

    private void area(double @Nullable [] box, int corners, double light) {
        if (box != null && corners >= 2 && corners <= 6) {
            painted.add(new Painted.Area(box[0], box[1], box[2], box[3], false, light));
        }
    }
}
