package org.hongtou.content.body;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Block;
import org.hongtou.model.Picture;
import org.hongtou.model.PictureRow;
import org.hongtou.model.Span;
import org.hongtou.model.Table;

/**
 * Reads what stands in the cells of tables: words, which full-width blanks before them move to the right and a marker at
 * their end to another place, and pictures.
 */
final class CellLines {
    private final Report report;

    CellLines(Report report) {
        this.report = report;
    }

    /** The lines of a cell, each a paragraph; without the empty ones before the first words and behind the last. */
    List<Table.Line> read(List<TextLine> written) {
        List<Table.Line> lines = new ArrayList<>();
        for (TextLine line : written) {
            MarkedLine marked = MarkedLine.of(line.trimmed());
            if (!marked.literal() && PictureLine.isPicture(marked.words().text())) {
                pictures(marked.words(), lines);
            } else {
                lines.add(words(line, marked));
            }
        }
        while (!lines.isEmpty() && isBlank(lines.getLast())) {
            lines.removeLast();
        }
        while (!lines.isEmpty() && isBlank(lines.getFirst())) {
            lines.removeFirst();
        }
        return lines;
    }

    private static boolean isBlank(Table.Line line) {
        return line instanceof Table.Words words && words.spans().isEmpty();
    }

    private Table.Words words(TextLine line, MarkedLine marked) {
        marked.tell(line.trimmed(), report);
        if (marked.markers().stream().anyMatch(marker -> !marker.stands())) {
            report.add(Diagnostic.warning(
                    "content.cell-marker", line.place(), line.trimmed().text()));
        }
        List<Span> spans = Inline.parse(marked.words(), report);
        return new Table.Words(spans, marked.side(), spans.isEmpty() ? 0 : indent(line.text()));
    }

    /** How many full-width blanks stand before words that have none behind them; those that do are only spread. */
    private static int indent(String text) {
        int blanks = 0;
        int at = 0;
        while (at < text.length() && Blanks.isBlank(text.charAt(at))) {
            blanks += text.charAt(at++) == Blanks.FULL_WIDTH ? 1 : 0;
        }
        return text.endsWith(String.valueOf(Blanks.FULL_WIDTH)) ? 0 : Math.min(blanks, Table.Words.DEEPEST);
    }

    /** Pictures, each in a line of its own, with its caption under it. */
    private void pictures(TextLine line, List<Table.Line> lines) {
        Block block = PictureLine.read(line, report);
        List<Picture> pictures = block instanceof Picture one
                ? List.of(one)
                : block instanceof PictureRow row ? row.pictures() : List.of();
        for (Picture picture : pictures) {
            lines.add(picture);
            if (!picture.caption().isEmpty()) {
                lines.add(new Table.Words(List.of(Span.plain(picture.caption()))));
            }
        }
    }
}
