package org.hongtou.importer;

import java.util.List;
import java.util.stream.Collectors;
import org.hongtou.diagnostics.Report;
import org.hongtou.importer.draft.DraftDocument;
import org.hongtou.importer.draft.DraftParagraph;
import org.hongtou.importer.draft.DraftPiece;
import org.hongtou.importer.draft.DraftTable;
import org.hongtou.importer.draft.Image;

/** Pieces of a draft as lines that tests can read. */
public final class ShownPieces {
    private ShownPieces() {}

    /** The words of each: {@code 甲**乙**}, {@code 项目×2×1/备注 名称/数量}, {@code 图 image1.png 水库}. */
    public static List<String> words(DraftDocument draft) {
        return draft.pieces().stream().map(ShownPieces::words).toList();
    }

    private static String words(DraftPiece piece) {
        return switch (piece) {
            case DraftParagraph paragraph -> paragraph.marked().replace("\n", "⏎");
            case Image image -> ("图 " + image.name() + " " + image.description()).strip();
            case DraftTable grid ->
                grid.rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> String.join("⏎", cell.lines())
                                        + (cell.isMerged() ? "×" + cell.columns() + "×" + cell.rows() : ""))
                                .collect(Collectors.joining("/")))
                        .collect(Collectors.joining(" "));
        };
    }

    /** How each paragraph stands: {@code CENTER 1 标题}, with its level, {@code >} for an indent, {@code ^} for a gap. */
    public static List<String> looks(DraftDocument draft) {
        return draft.pieces().stream()
                .filter(DraftParagraph.class::isInstance)
                .map(DraftParagraph.class::cast)
                .map(paragraph ->
                        paragraph.look().side() + " " + paragraph.look().level() + " "
                                + (paragraph.look().gap() ? "^" : "")
                                + (paragraph.look().indented() ? ">" : "") + paragraph.text())
                .toList();
    }

    /** What was told: {@code import.left-footnote[2, ]}. */
    public static List<String> told(Report report) {
        return report.diagnostics().stream()
                .map(told -> told.code() + told.arguments())
                .toList();
    }
}
