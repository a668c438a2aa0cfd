package org.hongtou.importer.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * What a person sees on a page, turned so that most words are upright: letters once each, rules, pictures. What is
 * dropped is counted: what stands askew or large and grey over the text, what was not painted at all.
 *
 * @param number the page's, from 1
 * @param width in points, as it is turned
 * @param height in points, as it is turned
 */
record PageMatter(
        int number, double width, double height, List<Letter> letters, List<PageRule> rules, List<Placed> pictures) {
    /** What rules are at most as thick as. */
    private static final double THICKEST = 3.2;

    private static final double SHORTEST = 6;
    private static final double WATERMARK_SIZE = 26;
    private static final double WATERMARK_LIGHT = 0.5;
    private static final double WHITE = 0.97;
    /** From how many letters on that stand sideways they are read. */
    private static final int ENOUGH_ASIDE = 60;

    /** A picture at its place. */
    record Placed(Box box, PDImage image) {}

    /** The page as it is seen upright; another time as it is seen from a side where much stands that way: a wide table. */
    static List<PageMatter> of(int number, PDPage page, List<Painted> painted, LeftOut leftOut) {
        int[] counts = new int[4];
        for (Painted one : painted) {
            if (one instanceof Painted.Glyph glyph
                    && glyph.turn() >= 0
                    && !glyph.text().isBlank()
                    && !isWatermark(glyph)) {
                counts[glyph.turn()]++;
            }
        }
        List<Integer> turns = new ArrayList<>();
        for (int turn = 0; turn < 4; turn++) {
            if (counts[turn] >= ENOUGH_ASIDE) {
                turns.add(turn);
            }
        }
        turns.sort(Comparator.comparingInt(turn -> -counts[turn]));
        if (turns.isEmpty()) {
            int most = 0;
            for (int turn = 1; turn < 4; turn++) {
                most = counts[turn] > counts[most] ? turn : most;
            }
            turns.add(most);
        }
        List<PageMatter> all = new ArrayList<>();
        for (int turn : turns) {
            all.add(new Maker(number, page, painted, leftOut, turn, turns).make());
        }
        return all;
    }

    private static boolean isWatermark(Painted.Glyph glyph) {
        boolean pale = glyph.ink().faint()
                || (glyph.ink().light() >= WATERMARK_LIGHT
                        && glyph.ink().light() <= WHITE
                        && !glyph.ink().red());
        return glyph.role() == Painted.Role.WATERMARK || (glyph.size() >= WATERMARK_SIZE && pale);
    }

    /** Sorts what was painted. */
    private static final class Maker {
        private final int number;
        private final PDRectangle box;
        private final List<Painted> painted;
        private final LeftOut leftOut;
        private final int turn;
        private final List<Integer> turns;
        private final Map<String, List<Letter>> seen = new HashMap<>();

        Maker(int number, PDPage page, List<Painted> painted, LeftOut leftOut, int turn, List<Integer> turns) {
            this.number = number;
            this.box = page.getCropBox();
            this.painted = painted;
            this.leftOut = leftOut;
            this.turn = turn;
            this.turns = turns;
        }

        private double x(double x, double y) {
            return switch (turn) {
                case 0 -> x - box.getLowerLeftX();
                case 1 -> y - box.getLowerLeftY();
                case 2 -> box.getUpperRightX() - x;
                default -> box.getUpperRightY() - y;
            };
        }

        private double y(double x, double y) {
            return switch (turn) {
                case 0 -> box.getUpperRightY() - y;
                case 1 -> x - box.getLowerLeftX();
                case 2 -> y - box.getLowerLeftY();
                default -> box.getUpperRightX() - x;
            };
        }

        private Box box(double x0, double y0, double x1, double y1) {
            double left = x(x0, y0);
            double right = x(x1, y1);
            double top = y(x0, y0);
            double bottom = y(x1, y1);
            return new Box(Math.min(left, right), Math.min(top, bottom), Math.max(left, right), Math.max(top, bottom));
        }

        PageMatter make() {
            boolean across = turn % 2 == 1;
            double width = across ? box.getHeight() : box.getWidth();
            double height = across ? box.getWidth() : box.getHeight();
            boolean visible = painted.stream()
                    .anyMatch(one -> one instanceof Painted.Glyph glyph
                            && !glyph.ink().unseen()
                            && !glyph.text().isBlank()
                            && glyph.role() == Painted.Role.TEXT);
            List<Letter> letters = new ArrayList<>();
            List<PageRule> rules = new ArrayList<>();
            List<Placed> pictures = new ArrayList<>();
            List<Painted.Area> areas = new ArrayList<>();
            StringBuilder askew = new StringBuilder();
            StringBuilder large = new StringBuilder();
            int hidden = 0;
            int recognised = 0;
            for (Painted one : painted) {
                switch (one) {
                    case Painted.Area area -> {
                        rules(area, rules);
                        areas.add(area);
                    }
                    case Painted.Picture picture ->
                        pictures.add(new Placed(
                                box(picture.x0(), picture.y0(), picture.x1(), picture.y1()), picture.image()));
                    case Painted.Glyph glyph -> {
                        if (glyph.ink().unseen() && visible) {
                            hidden += glyph.text().isBlank() ? 0 : 1;
                        } else if (turns.contains(glyph.turn()) && glyph.turn() != turn) {
                            continue;
                        } else if (glyph.turn() != turn) {
                            askew.append(glyph.text());
                        } else if (isWatermark(glyph)) {
                            large.append(glyph.text());
                        } else if (isWhite(glyph, areas)) {
                            hidden += glyph.text().isBlank() ? 0 : 1;
                        } else {
                            recognised += glyph.ink().unseen() && !glyph.text().isBlank() ? 1 : 0;
                            add(glyph, width, height, letters);
                        }
                    }
                }
            }
            if (turn == turns.getFirst()) {
                leftOut.words("import.watermark", askew.toString());
                leftOut.words("import.watermark", large.toString());
                leftOut.count("import.left-hidden", hidden > 0 ? 1 : 0);
                leftOut.count("import.recognised-page", recognised > 0 ? 1 : 0);
            } else {
                pictures.clear();
            }
            return new PageMatter(number, width, height, letters, rules, pictures);
        }

        /** Whether nobody sees it: white with nothing dark behind. */
        private static boolean isWhite(Painted.Glyph glyph, List<Painted.Area> areas) {
            if (glyph.ink().light() <= WHITE || glyph.ink().unseen()) {
                return false;
            }
            for (Painted.Area area : areas) {
                if (!area.drawn()
                        && area.light() < WHITE
                        && glyph.x() >= area.x0() - 1
                        && glyph.x() <= area.x1()
                        && glyph.y() >= area.y0() - 1
                        && glyph.y() <= area.y1()) {
                    return false;
                }
            }
            return true;
        }

        /** A letter, unless it is off the page or the same stands there already: a shadow, or bold by two strokes. */
        private void add(Painted.Glyph glyph, double width, double height, List<Letter> letters) {
            double left = x(glyph.x(), glyph.y());
            double base = y(glyph.x(), glyph.y());
            if (left < -5 || left > width + 5 || base < -5 || base > height + 5) {
                return;
            }
            if (glyph.text().equals(FontLooks.UNKNOWN)) {
                leftOut.count("import.left-letter");
            }
            Letter letter = new Letter(
                    glyph.text(),
                    left,
                    left + Math.max(0, glyph.width()),
                    base,
                    glyph.size(),
                    glyph.bold(),
                    glyph.ink().red(),
                    glyph.face(),
                    glyph.role() == Painted.Role.MARK);
            if (!letter.isBlank()) {
                List<Letter> alike = seen.computeIfAbsent(
                        letter.text() + Math.round(letter.base() / 4), unused -> new ArrayList<>(2));
                for (int i = alike.size() - 1; i >= 0; i--) {
                    Letter other = alike.get(i);
                    if (Math.abs(other.left() - left) < 0.2 * glyph.size()
                            && Math.abs(other.base() - base) < 0.2 * glyph.size()) {
                        int at = letters.lastIndexOf(other);
                        if (at >= 0) {
                            letters.set(at, other.inBold());
                            alike.set(i, other.inBold());
                        }
                        return;
                    }
                }
                alike.add(letter);
            }
            letters.add(letter);
        }

        private void rules(Painted.Area area, List<PageRule> rules) {
            Box place = box(area.x0(), area.y0(), area.x1(), area.y1());
            double thickest = area.drawn() ? 0.6 : THICKEST;
            if (area.light() > WHITE) {
                return;
            }
            if (place.height() <= thickest && place.width() >= SHORTEST) {
                rules.add(new PageRule(false, (place.top() + place.bottom()) / 2, place.left(), place.right()));
            } else if (place.width() <= thickest && place.height() >= SHORTEST) {
                rules.add(new PageRule(true, (place.left() + place.right()) / 2, place.top(), place.bottom()));
            }
        }
    }
}
