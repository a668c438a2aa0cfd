package org.hongtou.importer.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hongtou.content.source.Excerpt;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.importer.draft.DraftParagraph;

/**
 * Joins the lines of paragraphs that a page, a mail program or a web site broke. Where lines have one usual width, a
 * line as wide as that goes on in the next, unless that one is indented; where each paragraph is a line, only one that
 * ends in mid-sentence goes on.
 */
public final class BrokenLines {
    /** A line that begins something of its own. */
    private static final Pattern BEGINS =
            Pattern.compile("[（(]?[一二三四五六七八九十]{1,3}[、）)．.]|第[一二三四五六七八九十百]{1,4}[章节条]|[（(]?[0-9]{1,2}[.．、）)](?![0-9])"
                    + "|[一二三四五六七八九十]是|[★●◆■•]|附件|附[：:]|联系(?:人|电话)|抄送|抄报|主送|报送|呈送|印发|共印|签发|审核"
                    + "|[\\u4E00-\\u9FFF（）]{2,10}[：:]");

    private static final Pattern DATE = Pattern.compile("[0-9〇○零一二三四五六七八九]{4} ?年.{1,8}日.{0,4}");
    /** What a paragraph ends in. */
    private static final String ENDS = "。！？；：…”）》!?;:";

    private static final String SENTENCE_ENDS = "。！？!?”";
    private static final double SHORTEST_BROKEN = 20;
    private static final double HANGING = 1.5;
    private static final double INDENT_LOST = 3.5;
    private static final double NARROWEST = 12;
    private static final double WIDEST = 60;
    private static final int FEW = 6;

    private final String file;
    private final Report report;

    public BrokenLines(String file, Report report) {
        this.file = file;
        this.report = report;
    }

    /** The paragraphs that lines come to. */
    public List<DraftParagraph> joined(List<DraftParagraph> lines) {
        double usual = usualWidth(lines);
        boolean indents = lines.stream().filter(line -> line.look().indented()).count() * 10 >= lines.size();
        List<DraftParagraph> paragraphs = new ArrayList<>();
        DraftParagraph above = null;
        for (DraftParagraph line : lines) {
            if (above != null && !paragraphs.isEmpty() && goesOn(above, line, usual, indents)) {
                DraftParagraph whole = paragraphs.removeLast();
                paragraphs.add(whole.and(line));
                if (usual > 0 && !indents && SENTENCE_ENDS.indexOf(last(above)) >= 0) {
                    report.add(Diagnostic.advice(
                            "import.joined-doubtful", new Place(file, line.line(), 0), Excerpt.of(line.text())));
                }
            } else {
                paragraphs.add(line);
            }
            above = line;
        }
        return paragraphs;
    }

    private static boolean goesOn(DraftParagraph above, DraftParagraph line, double usual, boolean indents) {
        String text = line.text();
        if (BEGINS.matcher(text).lookingAt() || DATE.matcher(text).matches() || isAddressee(above.text())) {
            return false;
        }
        double width = width(above.text());
        if (usual > 0) {
            if (line.look().gap() || (indents && line.look().indented())) {
                return false;
            }
            return width >= usual - (indents ? HANGING : INDENT_LOST);
        }
        return width >= SHORTEST_BROKEN
                && ENDS.indexOf(last(above)) < 0
                && !line.look().indented()
                && isProse(above.text());
    }

    /** Whether a line that ends in no mark is cut off and no title: it has a mark within, or is wider than a title. */
    private static boolean isProse(String text) {
        return text.matches("(?s).*[，。；].*");
    }

    private static boolean isAddressee(String text) {
        return text.endsWith("：") || text.endsWith(":");
    }

    private static char last(DraftParagraph line) {
        String text = line.text();
        return text.charAt(text.length() - 1);
    }

    /** The width that broken lines have, in full-width characters; 0 where each paragraph is a line. */
    private static double usualWidth(List<DraftParagraph> lines) {
        Map<Integer, Integer> widths = new TreeMap<>();
        int over = 0;
        for (DraftParagraph line : lines) {
            double width = width(line.text());
            if (width > WIDEST) {
                over++;
            }
            if (width >= NARROWEST && width <= WIDEST) {
                widths.merge((int) Math.round(width), 1, Integer::sum);
            }
        }
        int best = widths.keySet().stream()
                .max(Comparator.comparingInt((Integer width) -> near(widths, width))
                        .thenComparing(width -> width))
                .orElse(0);
        int wider = over
                + widths.entrySet().stream()
                        .filter(entry -> entry.getKey() > best)
                        .mapToInt(Map.Entry::getValue)
                        .sum();
        int most = near(widths, best);
        return most >= FEW && most > 3 * wider && most * 4 >= lines.size() ? best : 0;
    }

    /** How many lines have a width, or one character less: a mark may have gone to the line before. */
    private static int near(Map<Integer, Integer> widths, int width) {
        return widths.getOrDefault(width, 0) + widths.getOrDefault(width - 1, 0);
    }

    /** In full-width characters. */
    private static double width(String text) {
        return text.codePoints()
                .mapToDouble(c -> c < 0x2E80 && c != '“' && c != '”' && c != '—' && c != '…' ? 0.5 : 1)
                .sum();
    }
}
