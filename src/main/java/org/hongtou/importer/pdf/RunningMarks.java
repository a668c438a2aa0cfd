package org.hongtou.importer.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.importer.text.PageMarks;

/** Takes page numbers and running heads and feet away: what stands first or last on pages and counts or repeats. */
final class RunningMarks {
    private static final Pattern BARE = Pattern.compile("[0-9]{1,4}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int LOOKED_AT = 2;
    private static final int LONGEST = 60;

    private final List<PageFlow> pages;
    private final double bodySize;
    private final double pitch;
    private final Set<String> heads = new HashSet<>();
    private final Map<String, Integer> repeated = new HashMap<>();
    private final Map<Integer, Integer> shifts = new HashMap<>();
    private int numbers;
    private String number = "";

    private RunningMarks(List<PageFlow> pages, double bodySize) {
        this.pages = pages;
        this.bodySize = bodySize;
        this.pitch = TextArea.pitch(pages, bodySize);
    }

    static void take(List<PageFlow> pages, double bodySize, String file, Report report) {
        RunningMarks marks = new RunningMarks(pages, bodySize);
        pages.forEach(marks::look);
        pages.forEach(marks::take);
        if (marks.numbers > 0) {
            report.add(Diagnostic.advice("import.page-numbers", Place.file(file), marks.numbers, marks.number));
        }
        marks.heads.stream()
                .sorted()
                .forEach(head -> report.add(Diagnostic.advice("import.page-mark", Place.file(file), head)));
    }

    /** The indexes of the first and last lines. */
    private static List<Integer> edges(PageFlow page) {
        List<Integer> edges = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < page.parts().size() && found < LOOKED_AT; i++) {
            if (!(page.parts().get(i) instanceof PageFlow.Line)) {
                break;
            }
            edges.add(i);
            found++;
        }
        found = 0;
        for (int i = page.parts().size() - 1; i >= 0 && found < LOOKED_AT; i--) {
            if (!(page.parts().get(i) instanceof PageFlow.Line)) {
                break;
            }
            if (!edges.contains(i)) {
                edges.add(i);
            }
            found++;
        }
        return edges;
    }

    private static SeenLine line(PageFlow page, int index) {
        return ((PageFlow.Line) page.parts().get(index)).line();
    }

    private void look(PageFlow page) {
        Set<String> counted = new HashSet<>();
        for (int index : edges(page)) {
            SeenLine line = line(page, index);
            String text = line.text();
            if (BARE.matcher(text).matches() && isOutermost(page, index)) {
                shifts.merge(Integer.parseInt(text) - page.number(), 1, Integer::sum);
            }
            if (text.length() <= LONGEST && counted.add(key(page, line))) {
                repeated.merge(key(page, line), 1, Integer::sum);
            }
        }
    }

    /** What a line says and at which height, but for a number that counts pages. */
    private static String key(PageFlow page, SeenLine line) {
        String said = DIGITS.matcher(line.text())
                .replaceAll(found -> found.group().length() < 5
                                && Integer.parseInt(found.group()) == page.number()
                                && !line.text().startsWith("附")
                        ? "#"
                        : found.group());
        return said + "@" + Math.round(line.base() / 6);
    }

    private static boolean isOutermost(PageFlow page, int index) {
        return index == 0 || index == page.parts().size() - 1;
    }

    private void take(PageFlow page) {
        boolean more = true;
        while (more) {
            more = false;
            for (int index : edges(page)) {
                SeenLine line = line(page, index);
                String text = line.text();
                boolean bare = BARE.matcher(text).matches()
                        && shifts.getOrDefault(Integer.parseInt(text) - page.number(), 0) > 1;
                if (isOutermost(page, index) && (bare || PageMarks.isNumber(text))) {
                    numbers++;
                    number = number.isEmpty() ? text : number;
                } else if (isHead(page, index) || line.isMark()) {
                    heads.add(text);
                } else {
                    continue;
                }
                page.parts().remove(index);
                more = true;
                break;
            }
        }
    }

    /** Whether a line repeats on other pages and stands apart: smaller than the text, or further from it than lines are. */
    private boolean isHead(PageFlow page, int index) {
        SeenLine line = line(page, index);
        int often = repeated.getOrDefault(key(page, line), 0);
        return line.size() <= bodySize * 1.05
                && !line.text().startsWith("附")
                && line.text().length() <= LONGEST
                && (often >= 3 || (often == 2 && pages.size() <= 3))
                && isOutermost(page, index)
                && (line.size() < bodySize * 0.93 || distance(page, index) > 1.4 * pitch);
    }

    /** How far its neighbour towards the text is. */
    private static double distance(PageFlow page, int index) {
        int inner = index == 0 ? 1 : index - 1;
        return inner < page.parts().size() && page.parts().get(inner) instanceof PageFlow.Line other
                ? Math.abs(other.line().base() - line(page, index).base())
                : Double.MAX_VALUE;
    }
}
