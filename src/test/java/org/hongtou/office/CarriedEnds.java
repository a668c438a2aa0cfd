package org.hongtou.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.output.Composed;
import org.hongtou.style.Paging;
import org.hongtou.typeset.galley.Frame;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetTable;
import org.hongtou.typeset.galley.Strip;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.PlacedLine;

/**
 * What stays with the next and is parted by our pages, as Word parts it: the last lines of a paragraph, the last row of
 * a table go along. LibreOffice moves such a paragraph whole and keeps no row. What it draws is told where to part; the
 * file that ships says only what stays together.
 *
 * @param paragraphs those that cross a page anyway: drawn as not kept
 * @param cut those that would have had room: parted where our pages do
 * @param rows the words of last rows that went along
 */
record CarriedEnds(List<String> paragraphs, List<Cut> cut, List<String> rows) {

    /**
     * A paragraph that parts.
     *
     * @param words all of them, blanks aside
     * @param at how many of them stay
     */
    record Cut(String words, int at) {}

    int count() {
        return paragraphs.size() + cut.size() + rows.size();
    }

    static CarriedEnds of(Composed composed) {
        Map<Integer, List<Placed>> lines = lines(composed);
        List<String> crossing = new ArrayList<>();
        List<Cut> cut = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        int number = 0;
        for (Strip strip : composed.galley().flow()) {
            if (strip instanceof SetParagraph paragraph) {
                List<Placed> placed = lines.getOrDefault(number++, List.of());
                if (paragraph.format().has(Paging.KEEP_NEXT) && isParted(placed)) {
                    String words = squeezed(paragraph.text());
                    if (hadRoom(placed, paragraph, composed.galley().frame())) {
                        cut.add(new Cut(words, wordsOnFirstPage(placed)));
                    } else {
                        crossing.add(words);
                    }
                }
            } else if (strip instanceof SetTable table) {
                int before = number;
                number +=
                        table.rows().stream().mapToInt(CarriedEnds::paragraphs).sum();
                int last = number - paragraphs(table.rows().getLast());
                if (table.isLastRowKept() && table.rows().size() > 1 && pageOf(lines, last) > pageOf(lines, last - 1)) {
                    assert last > before;
                    rows.add(words(table.rows().getLast()));
                }
            }
        }
        return new CarriedEnds(crossing, cut, rows);
    }

    /** A line on its page. */
    private record Placed(int page, PlacedLine line) {}

    private static Map<Integer, List<Placed>> lines(Composed composed) {
        Map<Integer, List<Placed>> lines = new HashMap<>();
        for (Page page : composed.pages().pages()) {
            for (PlacedLine line : page.lines()) {
                lines.computeIfAbsent(line.paragraph(), unused -> new ArrayList<>())
                        .add(new Placed(page.number(), line));
            }
        }
        return lines;
    }

    private static int paragraphs(SetTable.Row row) {
        return row.cells().stream().mapToInt(cell -> cell.paragraphs().size()).sum();
    }

    private static int pageOf(Map<Integer, List<Placed>> lines, int paragraph) {
        return lines.getOrDefault(paragraph, List.of()).stream()
                .mapToInt(Placed::page)
                .findFirst()
                .orElse(0);
    }

    private static boolean isParted(List<Placed> lines) {
        return !lines.isEmpty() && lines.getFirst().page() != lines.getLast().page();
    }

    /** Whether the page of the first lines had room for the others. */
    private static boolean hadRoom(List<Placed> lines, SetParagraph paragraph, Frame frame) {
        List<Placed> here = onFirstPage(lines);
        double below = paragraph.format().pitch().pt() * (lines.size() - here.size() + 0.2);
        Frame.FirstPage first = frame.firstPage();
        boolean letter = first != null && here.getFirst().page() == 1;
        double bottom = frame.height().pt() - (letter ? first.bottom() : frame.bottom()).pt();
        return here.getLast().line().baseline().pt() + below <= bottom + 0.1;
    }

    private static List<Placed> onFirstPage(List<Placed> lines) {
        return lines.stream()
                .filter(one -> one.page() == lines.getFirst().page())
                .toList();
    }

    private static int wordsOnFirstPage(List<Placed> lines) {
        return onFirstPage(lines).stream()
                .mapToInt(one -> squeezed(one.line().text()).length())
                .sum();
    }

    private static String words(SetTable.Row row) {
        StringBuilder words = new StringBuilder();
        row.cells().forEach(cell -> cell.paragraphs().forEach(paragraph -> words.append(paragraph.text())));
        return squeezed(words.toString());
    }

    static String squeezed(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }
}
