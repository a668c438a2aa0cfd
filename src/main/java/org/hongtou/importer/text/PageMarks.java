package org.hongtou.importer.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.importer.draft.DraftParagraph;
import org.hongtou.importer.draft.DraftPiece;

/** Page numbers and running heads among the lines of a draft. */
public final class PageMarks {
    private static final Pattern NUMBER =
            Pattern.compile("[-—–－ ]{1,6}[0-9]{1,3}[-—–－ ]{1,6}|第 ?[0-9]{1,3} ?页(?:[ ，,/]*共 ?[0-9]{1,3} ?页)?"
                    + "|[0-9]{1,3} ?/ ?[0-9]{1,3}|[Pp]age [0-9]{1,3}(?: of [0-9]{1,3})?");
    private static final Pattern BARE = Pattern.compile("[0-9]{1,3}");
    private static final int HEADS = 3;
    private static final int LONGEST_HEAD = 40;

    private PageMarks() {}

    /** The pieces without the paragraphs that are such marks; each is told. Each paragraph has a line of its own. */
    public static List<DraftPiece> outOf(List<DraftPiece> pieces, String file, Report report) {
        List<DraftParagraph> paragraphs = pieces.stream()
                .filter(DraftParagraph.class::isInstance)
                .map(DraftParagraph.class::cast)
                .toList();
        Map<Integer, DraftParagraph> kept = new HashMap<>();
        without(paragraphs, file, report).forEach(paragraph -> kept.put(paragraph.line(), paragraph));
        List<DraftPiece> left = new ArrayList<>();
        for (DraftPiece piece : pieces) {
            DraftPiece shown = piece instanceof DraftParagraph paragraph ? kept.get(paragraph.line()) : piece;
            if (shown != null) {
                left.add(shown);
            }
        }
        return left;
    }

    /** Whether a line is a page's number and nothing else: — 3 —, 第3页 共9页, 3/9. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** The lines without them; each is told. */
    static List<DraftParagraph> without(List<DraftParagraph> lines, String file, Report report) {
        boolean bare = counts(lines);
        Map<String, Integer> heads = heads(lines);
        List<DraftParagraph> kept = new ArrayList<>();
        boolean gap = false;
        for (int i = 0; i < lines.size(); i++) {
            DraftParagraph line = lines.get(i);
            String text = line.text();
            boolean number = isNumber(text) || (bare && BARE.matcher(text).matches());
            boolean head = heads.getOrDefault(text, 0) >= HEADS && besideNumber(lines, i, bare);
            if (number || head) {
                report.add(Diagnostic.advice("import.page-mark", new Place(file, line.line(), 0), text));
                gap |= line.look().gap();
                continue;
            }
            kept.add(
                    gap && !line.look().gap()
                            ? new DraftParagraph(line.stretches(), line.look().afterGap(), line.line())
                            : line);
            gap = false;
        }
        return kept;
    }

    /** Whether lines of a number alone count pages: 1, 2, 3 in their order. */
    private static boolean counts(List<DraftParagraph> lines) {
        List<Integer> numbers = lines.stream()
                .map(DraftParagraph::text)
                .filter(text -> BARE.matcher(text).matches())
                .map(Integer::valueOf)
                .toList();
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i) != numbers.get(i - 1) + 1) {
                return false;
            }
        }
        return numbers.size() > 1;
    }

    private static Map<String, Integer> heads(List<DraftParagraph> lines) {
        Map<String, Integer> heads = new HashMap<>();
        lines.stream()
                .map(DraftParagraph::text)
                .filter(text -> text.length() <= LONGEST_HEAD)
                .forEach(text -> heads.merge(text, 1, Integer::sum));
        return heads;
    }

    private static boolean besideNumber(List<DraftParagraph> lines, int at, boolean bare) {
        for (int i = Math.max(0, at - 2); i <= Math.min(lines.size() - 1, at + 2); i++) {
            String text = lines.get(i).text();
            if (isNumber(text) || (bare && BARE.matcher(text).matches())) {
                return true;
            }
        }
        return false;
    }
}
