package org.hongtou.office;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** A path under way: its straight parts are rules, its rectangles surfaces. What is curved or aslant is passed over. */
final class PathTrace {
    /** How far a straight line may be off, in mm. */
    private static final double OFF = 0.02;

    private final AffineTransform toPaper;
    private final List<Part> parts = new ArrayList<>();
    private Point2D current = new Point2D.Double();

    PathTrace(AffineTransform toPaper) {
        this.toPaper = toPaper;
    }

    /** One run of points, on paper. */
    private static final class Part {
        private final List<Point2D> points = new ArrayList<>();
        private boolean curved;
    }

    /** In the page's own units. */
    Point2D current() {
        return current;
    }

    void move(double x, double y) {
        parts.add(new Part());
        add(x, y);
    }

    void line(double x, double y) {
        add(x, y);
    }

    void curve(double x, double y) {
        add(x, y);
        parts.getLast().curved = true;
    }

    void close() {
        if (!parts.isEmpty()) {
            List<Point2D> points = parts.getLast().points;
            points.add(points.getFirst());
        }
    }

    private void add(double x, double y) {
        if (parts.isEmpty()) {
            parts.add(new Part());
        }
        current = new Point2D.Double(x, y);
        parts.getLast().points.add(toPaper.transform(current, null));
    }

    /** The horizontal and upright pieces, as thick as the pen. */
    List<Box> strokes(double width) {
        List<Box> boxes = new ArrayList<>();
        double half = width / 2;
        for (Part part : parts) {
            for (int i = 1; !part.curved && i < part.points.size(); i++) {
                Box box = around(part.points.subList(i - 1, i + 1));
                if (box.height() <= OFF && box.width() > OFF) {
                    boxes.add(new Box(box.left(), box.middle() - half, box.right(), box.middle() + half));
                } else if (box.width() <= OFF && box.height() > OFF) {
                    boxes.add(new Box(box.centre() - half, box.top(), box.centre() + half, box.bottom()));
                }
            }
        }
        return boxes;
    }

    /** The parts that are rectangles, closed or not, because filling closes them. */
    List<Box> rectangles() {
        List<Box> boxes = new ArrayList<>();
        for (Part part : parts) {
            if (!part.curved && part.points.size() >= 4) {
                Box box = around(part.points);
                if (part.points.stream().allMatch(point -> atCorner(point, box))) {
                    boxes.add(box);
                }
            }
        }
        return boxes;
    }

    private static boolean atCorner(Point2D point, Box box) {
        boolean side = Math.abs(point.getX() - box.left()) <= OFF || Math.abs(point.getX() - box.right()) <= OFF;
        boolean end = Math.abs(point.getY() - box.top()) <= OFF || Math.abs(point.getY() - box.bottom()) <= OFF;
        return side && end;
    }

    private static Box around(List<Point2D> points) {
        return Box.around(points.stream()
                .map(p -> new Box(p.getX(), p.getY(), p.getX(), p.getY()))
                .toList());
    }
}
