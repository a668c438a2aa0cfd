package org.hongtou.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Lines over two logarithmic axes as SVG. Cost that grows with the amount of work is a line that rises with the dashed
 * one.
 *
 * @param title what stands over it
 * @param across what the horizontal axis counts
 * @param up what the vertical axis measures
 * @param lines the lines
 */
record LogPlot(String title, String across, String up, List<Line> lines) {
    private static final int WIDTH = 460;
    private static final int HEIGHT = 340;
    private static final int LEFT = 70;
    private static final int TOP = 40;
    private static final int RIGHT = 20;
    private static final int BOTTOM = 55;
    private static final List<String> COLOURS = List.of("#b5121b", "#1f5fa8", "#2e7d32");

    /** A point's place on both axes; more than 0. */
    record Point(double x, double y) {}

    /** Points that belong together, from left to right. */
    record Line(String name, List<Point> points) {}

    /** Plots beside each other. */
    static String svg(List<LogPlot> plots) {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">%n"
                        + "<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n",
                plots.size() * WIDTH,
                HEIGHT));
        for (int i = 0; i < plots.size(); i++) {
            svg.append("<g transform=\"translate(").append(i * WIDTH).append(",0)\">\n");
            plots.get(i).draw(svg);
            svg.append("</g>\n");
        }
        return svg.append("</svg>\n").toString();
    }

    private List<Point> points() {
        return lines.stream().flatMap(line -> line.points().stream()).toList();
    }

    private void draw(StringBuilder svg) {
        Axis x = Axis.of(points().stream().map(Point::x).toList(), LEFT, WIDTH - RIGHT);
        Axis y = Axis.of(points().stream().map(Point::y).toList(), HEIGHT - BOTTOM, TOP);
        text(svg, WIDTH / 2.0, 20, "middle", title);
        text(svg, (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 15, "middle", across);
        svg.append(String.format(
                Locale.ROOT,
                "<text transform=\"translate(16,%d) rotate(-90)\" text-anchor=\"middle\">%s</text>%n",
                (TOP + HEIGHT - BOTTOM) / 2,
                up));
        for (int power : x.powers()) {
            double at = x.at(Math.pow(10, power));
            stroke(svg, List.of(new Point(at, TOP), new Point(at, HEIGHT - BOTTOM)), "#dddddd", "");
            text(svg, at, HEIGHT - BOTTOM + 16, "middle", number(power));
        }
        for (int power : y.powers()) {
            double at = y.at(Math.pow(10, power));
            stroke(svg, List.of(new Point(LEFT, at), new Point(WIDTH - RIGHT, at)), "#dddddd", "");
            text(svg, LEFT - 6, at + 4, "end", number(power));
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            List<Point> placed = line.points().stream()
                    .map(point -> new Point(x.at(point.x()), y.at(point.y())))
                    .toList();
            String colour = COLOURS.get(i % COLOURS.size());
            stroke(svg, placed, colour, "");
            placed.forEach(point -> svg.append(String.format(
                    Locale.ROOT,
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>%n",
                    point.x(),
                    point.y(),
                    colour)));
            text(svg, LEFT + 30, TOP + 18 + 16 * i, "start", line.name());
            stroke(
                    svg,
                    List.of(new Point(LEFT + 8, TOP + 14 + 16 * i), new Point(LEFT + 26, TOP + 14 + 16 * i)),
                    colour,
                    "");
            proportional(svg, line, x, y, colour);
        }
    }

    /** Through the last point: where the line would be if cost were proportional to the amount. */
    private static void proportional(StringBuilder svg, Line line, Axis x, Axis y, String colour) {
        Point last = line.points().getLast();
        double low = Math.pow(10, y.low());
        double from = Math.max(Math.pow(10, x.low()), last.x() * low / last.y());
        stroke(
                svg,
                List.of(
                        new Point(x.at(from), y.at(last.y() * from / last.x())),
                        new Point(x.at(last.x()), y.at(last.y()))),
                colour,
                " stroke-dasharray=\"3 4\" stroke-opacity=\"0.5\"");
    }

    private static String number(int power) {
        return power < 0
                ? String.format(Locale.ROOT, "%." + -power + "f", Math.pow(10, power))
                : "1" + "0".repeat(power);
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String text) {
        svg.append(String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, text));
    }

    private static void stroke(StringBuilder svg, List<Point> points, String colour, String more) {
        List<String> places = new ArrayList<>();
        points.forEach(point -> places.add(String.format(Locale.ROOT, "%.1f,%.1f", point.x(), point.y())));
        svg.append("<polyline points=\"")
                .append(String.join(" ", places))
                .append("\" fill=\"none\" stroke-width=\"1.5\" stroke=\"")
                .append(colour)
                .append('"')
                .append(more)
                .append("/>\n");
    }

    /** Powers of ten, from low to high, spread over a length. */
    private record Axis(int low, int high, double from, double to) {
        static Axis of(List<Double> values, double from, double to) {
            double least =
                    values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
            double most = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
            int low = (int) Math.floor(Math.log10(least));
            return new Axis(low, Math.max(low + 1, (int) Math.ceil(Math.log10(most) - 1e-9)), from, to);
        }

        double at(double value) {
            return from + (to - from) * (Math.log10(value) - low) / (high - low);
        }

        List<Integer> powers() {
            List<Integer> powers = new ArrayList<>();
            for (int power = low; power <= high; power++) {
                powers.add(power);
            }
            return powers;
        }
    }
}
