package org.hongtou.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A filled rectangle or a straight stroke, horizontal or upright.
 *
 * @param box what it covers
 * @param colour as 0xRRGGBB
 */
record PdfRule(Box box, int colour) {
    private static final double THICKEST = 2;
    private static final double SAME = 0.05;
    private static final double GAP = 0.3;

    double thickness() {
        return Math.min(box.width(), box.height());
    }

    double length() {
        return Math.max(box.width(), box.height());
    }

    /** Whether it is a line rather than a surface. */
    boolean thin() {
        return thickness() <= THICKEST && length() > thickness();
    }

    boolean horizontal() {
        return box.width() >= box.height();
    }

    /** Joins the pieces that one rule is drawn in, such as the border of a row of cells. */
    static List<PdfRule> joined(List<PdfRule> pieces) {
        List<PdfRule> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble((PdfRule rule) -> rule.box().top())
                .thenComparingDouble(rule -> rule.box().left()));
        List<PdfRule> joined = new ArrayList<>();
        for (PdfRule piece : sorted) {
            PdfRule whole = piece;
            for (PdfRule other : List.copyOf(joined)) {
                if (other.continues(whole)) {
                    joined.remove(other);
                    whole = new PdfRule(other.box().with(whole.box()), whole.colour());
                }
            }
            joined.add(whole);
        }
        return List.copyOf(joined);
    }

    private boolean continues(PdfRule other) {
        if (colour != other.colour || !thin() || !other.thin() || horizontal() != other.horizontal()) {
            return false;
        }
        Box a = box;
        Box b = other.box;
        return horizontal()
                ? same(a.top(), b.top())
                        && same(a.bottom(), b.bottom())
                        && touch(a.left(), a.right(), b.left(), b.right())
                : same(a.left(), b.left())
                        && same(a.right(), b.right())
                        && touch(a.top(), a.bottom(), b.top(), b.bottom());
    }

    private static boolean same(double a, double b) {
        return Math.abs(a - b) <= SAME;
    }

    private static boolean touch(double start, double end, double otherStart, double otherEnd) {
        return otherStart <= end + GAP && start <= otherEnd + GAP;
    }
}
