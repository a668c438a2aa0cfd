package org.hongtou.docs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hongtou.model.Length;
import org.hongtou.output.Composed;
import org.hongtou.typeset.galley.Frame;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.PlacedLine;
import org.hongtou.typeset.page.PlacedRun;
import org.hongtou.typeset.page.PlacedStroke;

/**
 * A document of two pages as its galley and as its pages, drawn as SVG from where its lines really stand. The paragraph
 * that the page's end parts is blue in both.
 */
final class GalleyDrawing {
    /** Pixels a millimetre. */
    private static final double SCALE = 0.9;

    private static final double TOP = 60;
    private static final double GALLEY = 150;
    private static final double FIRST_PAGE = 450;
    private static final double GAP = 36;
    /** The ink of a Han character is about so high above its baseline, in parts of its size. */
    private static final double ASCENT = 0.8;

    private static final String BLUE = "#1f5fa8";
    private static final String GREY = "#8a8a8a";
    private static final String DARK = "#333333";

    private final Composed composed;
    private final Frame frame;
    private final int parted;
    private final StringBuilder svg = new StringBuilder();

    private GalleyDrawing(Composed composed) {
        this.composed = composed;
        this.frame = composed.galley().frame();
        this.parted = texts(0).getLast().paragraph();
    }

    /** @param composed a document of two pages, all paragraphs, the first page's last one going on */
    static String svg(Composed composed) {
        return new GalleyDrawing(composed).draw();
    }

    /** The lines of the text on a page, without its number and the foot, from above. */
    private List<PlacedLine> texts(int page) {
        return composed.pages().pages().get(page).lines().stream()
                .filter(line -> line.paragraph() >= 0
                        && line.paragraph() < composed.galley().flow().size())
                .sorted(Comparator.comparing(PlacedLine::baseline))
                .toList();
    }

    private String draw() {
        double paper = px(frame.width());
        double width = FIRST_PAGE + 2 * paper + GAP + 110;
        // The white of page 1 above its first line is the page's, not the galley's.
        PlacedLine opening = texts(0).getFirst();
        double first =
                px(opening.baseline()) - px(opening.runs().getFirst().type().size()) * ASCENT;
        double cut = TOP + px(texts(0).getLast().baseline()) - first + 4;
        double end = cut + px(texts(1).getLast().baseline().minus(frame.top())) + 6;
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" font-family=\"sans-serif\" font-size=\"13\">",
                width, end + 60);
        add("<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>");
        text(GALLEY, 24, "start", DARK, "galley：一条长卷，字已排好，还没有页");
        text(FIRST_PAGE, 24, "start", DARK, "pages：每行、每条线都有了位置");
        connect(TOP, cut, FIRST_PAGE);
        connect(cut, end, FIRST_PAGE + paper + GAP);
        add(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#f6f6f6\" stroke=\"#bbbbbb\"/>",
                GALLEY - 4, TOP - 6, px(frame.measure()) + 8, end - TOP + 8);
        strips(0, TOP - first);
        strips(1, cut - px(frame.top()));
        add(
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#b5121b\" stroke-dasharray=\"5 4\"/>",
                GALLEY - 20, cut, GALLEY + px(frame.measure()) + 20, cut);
        text(GALLEY - 4, end + 24, "start", BLUE, "strip：卷上的一段、一张表、一幅图");
        text(GALLEY - 4, end + 44, "start", BLUE, "piece：分页时看到的同一段，行可以分到两面");
        page(0, FIRST_PAGE);
        page(1, FIRST_PAGE + paper + GAP);
        return svg.append("</svg>\n").toString();
    }

    /** A part of the galley, each strip with the name of its element at its first line. */
    private void strips(int page, double above) {
        double left = GALLEY - px(frame.left());
        int last = -1;
        for (PlacedLine line : texts(page)) {
            bars(line, left, above);
            if (line.first() && line.paragraph() != last) {
                String colour = line.paragraph() == parted ? BLUE : GREY;
                double y = above + px(line.baseline());
                add(
                        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\" font-size=\"9\" fill=\"%s\">%s</text>",
                        GALLEY - 10, y, colour, line.element().key());
                last = line.paragraph();
            }
        }
    }

    private void page(int index, double left) {
        Page page = composed.pages().pages().get(index);
        double paper = px(frame.width());
        add(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"white\" stroke=\"#555555\"/>",
                left, TOP, paper, px(frame.height()));
        double bottom = px(frame.height().minus(frame.bottom()));
        add(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"none\" stroke=\"%s\" stroke-dasharray=\"2 3\"/>",
                left + px(frame.left()), TOP + px(frame.top()), px(frame.measure()), bottom - px(frame.top()), BLUE);
        page.lines().forEach(line -> bars(line, left, TOP));
        page.strokes().forEach(stroke -> rule(stroke, left));
        text(left + paper / 2, TOP + px(frame.height()) + 18, "middle", DARK, "第" + page.number() + "面");
        if (index == 1) {
            text(left + paper + 8, TOP + px(frame.top()) + 10, "start", BLUE, "frame：版心");
            text(left + paper + 8, TOP + bottom - 8, "start", DARK, "foot：版记");
        }
    }

    private void bars(PlacedLine line, double left, double above) {
        String colour = line.paragraph() == parted ? BLUE : "";
        for (PlacedRun run : line.runs()) {
            double size = px(run.type().size());
            String own = run.type().rgb() == 0 ? GREY : hex(run.type().rgb());
            add(
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
                    left + px(run.x()),
                    above + px(line.baseline()) - size * ASCENT,
                    px(run.width()),
                    size * ASCENT,
                    colour.isEmpty() ? own : colour);
        }
    }

    private void rule(PlacedStroke stroke, double left) {
        add(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
                left + px(stroke.x()),
                TOP + px(stroke.y()),
                px(stroke.width()),
                Math.max(0.6, px(stroke.height())),
                hex(stroke.stroke().rgb()));
    }

    /** From a part of the galley to the text of its page. */
    private void connect(double from, double to, double left) {
        double right = GALLEY + px(frame.measure()) + 8;
        double start = left + px(frame.left());
        List<String> corners = new ArrayList<>();
        corners.add(point(right, from));
        corners.add(point(start, TOP + px(frame.top())));
        corners.add(point(start, TOP + px(frame.height().minus(frame.bottom()))));
        corners.add(point(right, to));
        add("<polygon points=\"%s\" fill=\"%s\" fill-opacity=\"0.07\"/>", String.join(" ", corners), BLUE);
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }

    private void text(double x, double y, String anchor, String colour, String text) {
        add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>", x, y, anchor, colour, text);
    }

    private void add(String form, Object... values) {
        svg.append(String.format(Locale.ROOT, form, values)).append('\n');
    }

    private static double px(Length length) {
        return length.mm() * SCALE;
    }

    private static String hex(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
