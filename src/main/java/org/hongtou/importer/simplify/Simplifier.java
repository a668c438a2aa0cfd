package org.hongtou.importer.simplify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.importer.draft.DraftDocument;
import org.hongtou.importer.draft.DraftParagraph;
import org.hongtou.importer.draft.DraftPiece;
import org.hongtou.importer.draft.DraftTable;
import org.hongtou.importer.draft.DraftWords;
import org.hongtou.importer.draft.Image;

/** Makes a draft simplified: its characters, and without the Pinyin that stands in brackets behind some. */
public final class Simplifier {
    /** Traditional characters of which a text of a few lines has some. */
    private static final String USUAL = "國這為來個們時會發經實產業縣區農鄉關對過後開進動務導與學機項門員總團書長東無處當問題現應種類將從並設計點體說還樣見間話電車馬"
            + "鎮環護資財稅質規範辦貫徹黨員組織機構傳統響應環節場館讓給證單據圖據臺灣歷數觀眾勞記錄隊鐵參與勢頭擔負責實際華僑聯";

    private static final int FEW = 5;

    private final String name;
    private final Report report;
    private final boolean traditional;
    private int characters;
    private int brackets;

    private Simplifier(DraftDocument draft, Report report) {
        this.name = draft.name();
        this.report = report;
        // Somebody says that it is traditional: so is one that doesn't show it, such as a line of few words.
        this.traditional = ScriptEvidence.of(words(draft)).isTraditional(true);
    }

    /** The draft in simplified characters; how many were changed is told. */
    public static DraftDocument simplified(DraftDocument draft, Report report) {
        Simplifier simplifier = new Simplifier(draft, report);
        DraftDocument simplified = simplifier.made(draft);
        Place place = Place.file(draft.name());
        report.add(
                simplifier.characters + simplifier.brackets == 0
                        ? Diagnostic.advice("import.nothing-to-simplify", place)
                        : Diagnostic.advice("import.simplified", place, simplifier.characters, simplifier.brackets));
        return simplified;
    }

    /** Tells it where a draft is plainly traditional and nobody asked to have it simplified. */
    public static void tell(DraftDocument draft, Report report) {
        String words = words(draft);
        // The tables are read for none but a draft that has some of these: most have none.
        if (words.chars().filter(c -> USUAL.indexOf(c) >= 0).limit(FEW).count() < FEW) {
            return;
        }
        ScriptEvidence script = ScriptEvidence.of(words);
        if (script.isPlainlyTraditional()) {
            report.add(Diagnostic.advice("import.traditional", Place.file(draft.name()), script.traditional()));
        }
    }

    private static String words(DraftDocument draft) {
        return draft.pieces().stream().map(Simplifier::words).collect(Collectors.joining("\n"));
    }

    private static String words(DraftPiece piece) {
        return switch (piece) {
            case DraftParagraph paragraph -> paragraph.text();
            case DraftTable table ->
                table.rows().stream()
                        .flatMap(List::stream)
                        .flatMap(cell -> cell.lines().stream())
                        .collect(Collectors.joining("\n"));
            case Image image -> image.description();
        };
    }

    private DraftDocument made(DraftDocument draft) {
        List<DraftPiece> pieces = new ArrayList<>();
        int line = 0;
        for (DraftPiece piece : draft.pieces()) {
            switch (piece) {
                case DraftParagraph paragraph -> {
                    line = paragraph.line();
                    pieces.add(paragraph(paragraph));
                }
                case DraftTable table -> pieces.add(table(table, line));
                case Image image -> {
                    String description = image.description();
                    pieces.add(
                            new Image(image.name(), image.bytes(), edited(description, 0, edits(description, line))));
                }
            }
        }
        return new DraftDocument(draft.name(), pieces);
    }

    private DraftParagraph paragraph(DraftParagraph paragraph) {
        List<Edit> edits = edits(paragraph.text(), paragraph.line());
        if (edits.isEmpty()) {
            return paragraph;
        }
        List<DraftWords> stretches = new ArrayList<>();
        int at = 0;
        for (DraftWords stretch : paragraph.stretches()) {
            stretches.add(new DraftWords(edited(stretch.text(), at, edits), stretch.bold()));
            at += stretch.text().length();
        }
        return new DraftParagraph(stretches, paragraph.look(), paragraph.line());
    }

    private DraftTable table(DraftTable table, int line) {
        return new DraftTable(table.rows().stream()
                .map(row -> row.stream()
                        .map(cell -> new DraftTable.Cell(
                                cell.lines().stream()
                                        .map(words -> edited(words, 0, edits(words, line)))
                                        .toList(),
                                cell.columns(),
                                cell.rows()))
                        .toList())
                .toList());
    }

    /** What changes in a text, in the order of the text; what may be Pinyin and stays is told. */
    private List<Edit> edits(String text, int line) {
        boolean here = ScriptEvidence.of(text).isTraditional(traditional);
        PinyinBrackets pinyin = PinyinBrackets.in(text, here);
        pinyin.doubtful()
                .forEach(
                        words -> report.add(Diagnostic.advice("import.maybe-pinyin", new Place(name, line, 0), words)));
        List<Edit> changes = Conversion.of(text, here);
        characters += changes.size();
        brackets += pinyin.edits().size();
        List<Edit> all = new ArrayList<>(changes);
        all.addAll(pinyin.edits());
        all.sort((one, other) -> Integer.compare(one.from(), other.from()));
        return all;
    }

    /**
     * A part of a text with the changes that fall into it.
     *
     * @param from the part's index in the text
     */
    private static String edited(String part, int from, List<Edit> edits) {
        StringBuilder edited = new StringBuilder();
        int at = 0;
        for (Edit edit : edits) {
            int start = Math.max(at, edit.from() - from);
            int end = Math.min(part.length(), edit.to() - from);
            if (start >= part.length() || end <= at) {
                continue;
            }
            edited.append(part, at, start);
            // A bracket may begin in one stretch of words and end in the next.
            if (edit.from() - from >= 0) {
                edited.append(edit.text());
            }
            at = end;
        }
        return edited.append(part, at, part.length()).toString();
    }
}
