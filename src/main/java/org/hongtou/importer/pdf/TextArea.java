package org.hongtou.importer.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the text of pages stands: pages of one width and side have one area.
 *
 * @param left where lines begin that aren't indented
 * @param right where full lines end
 */
record TextArea(double left, double right) {
    private static final int ENOUGH = 15;
    private static final double SHARE = 0.04;

    double width() {
        return right - left;
    }

    /** The text's size: that of most letters. */
    static double bodySize(List<PageFlow> pages) {
        Map<Long, Integer> sizes = new TreeMap<>();
        for (PageFlow page : pages) {
            for (SeenLine line : page.lines()) {
                sizes.merge(Math.round(line.size() * 4), line.text().length(), Integer::sum);
            }
        }
        return sizes.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(64L)
                / 4.0;
    }

    /** The usual distance of lines of the text. */
    static double pitch(List<PageFlow> pages, double bodySize) {
        Map<Long, Integer> distances = new TreeMap<>();
        for (PageFlow page : pages) {
            List<SeenLine> lines = page.lines();
            for (int i = 1; i < lines.size(); i++) {
                double distance = lines.get(i).base() - lines.get(i - 1).base();
                if (isBody(lines.get(i), bodySize)
                        && isBody(lines.get(i - 1), bodySize)
                        && distance > 0
                        && distance < 4 * bodySize) {
                    distances.merge(Math.round(distance * 2), 1, Integer::sum);
                }
            }
        }
        return distances.entrySet().stream()
                        .max(Map.Entry.<Long, Integer>comparingByValue().thenComparingLong(entry -> -entry.getKey()))
                        .map(Map.Entry::getKey)
                        .orElse(Math.round(bodySize * 4))
                / 2.0;
    }

    private static boolean isBody(SeenLine line, double bodySize) {
        return Math.abs(line.size() - bodySize) < 0.1 * bodySize;
    }

    /** By page number. */
    static Map<Integer, TextArea> of(List<PageFlow> pages, double bodySize) {
        Map<Long, List<PageFlow>> widths = new TreeMap<>();
        for (PageFlow page : pages) {
            widths.computeIfAbsent(Math.round(page.width() / 20), unused -> new ArrayList<>())
                    .add(page);
        }
        Map<Integer, TextArea> areas = new HashMap<>();
        for (List<PageFlow> alike : widths.values()) {
            TextArea all = of(lines(alike, bodySize), alike.getFirst().width(), bodySize);
            for (int side = 0; side < 2; side++) {
                int odd = side;
                List<PageFlow> half =
                        alike.stream().filter(page -> page.number() % 2 == odd).toList();
                List<SeenLine> lines = lines(half, bodySize);
                TextArea own =
                        lines.size() < ENOUGH ? all : of(lines, alike.getFirst().width(), bodySize);
                // Inner and outer margins differ by side; a side's own text must be as wide as the other's.
                boolean fits = Math.abs(own.width() - all.width()) < bodySize;
                half.forEach(page -> areas.put(page.number(), fits ? own : all));
            }
        }
        return areas;
    }

    private static List<SeenLine> lines(List<PageFlow> pages, double bodySize) {
        return pages.stream()
                .flatMap(page -> page.lines().stream())
                .filter(line -> isBody(line, bodySize))
                .toList();
    }

    private static TextArea of(List<SeenLine> lines, double pageWidth, double bodySize) {
        double left = lines.stream().mapToDouble(SeenLine::left).min().orElse(pageWidth * 0.13);
        double right = lines.stream().mapToDouble(SeenLine::right).max().orElse(pageWidth * 0.87);
        int needed = Math.max(2, (int) (lines.size() * SHARE));
        List<Double> ends = lines.stream().map(SeenLine::right).sorted().toList();
        boolean full = false;
        for (int i = ends.size() - 1; i - needed + 1 >= 0; i--) {
            if (ends.get(i) - ends.get(i - needed + 1) < 0.7 * bodySize) {
                right = ends.get(i);
                full = true;
                break;
            }
        }
        double edge = right - 2.2 * bodySize;
        List<Double> starts = lines.stream()
                .filter(line -> line.right() >= edge)
                .map(SeenLine::left)
                .sorted()
                .toList();
        List<Double> all = starts.size() >= needed
                ? starts
                : lines.stream().map(SeenLine::left).sorted().toList();
        for (int i = 0; i + needed - 1 < all.size(); i++) {
            if (all.get(i + needed - 1) - all.get(i) < 0.4 * bodySize) {
                left = all.get(i);
                break;
            }
        }
        if (!full && left < pageWidth / 3) {
            right = Math.max(right, pageWidth - left);
        }
        return new TextArea(left, right);
    }
}
