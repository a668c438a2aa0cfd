package org.hongtou.importer.oldword;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PicturesTable;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.hongtou.content.source.Blanks;
import org.hongtou.importer.draft.DraftParagraph;
import org.hongtou.importer.draft.DraftPiece;
import org.hongtou.importer.draft.DraftWords;
import org.hongtou.importer.draft.EdgedTable;
import org.hongtou.importer.draft.Image;
import org.hongtou.importer.draft.Look;
import org.hongtou.importer.draft.Losses;
import org.hongtou.importer.text.EquationField;
import org.hongtou.importer.text.Symbols;
import org.jspecify.annotations.Nullable;

/** Goes through the text of an old document once: paragraphs, tables, what stands in boxes. */
final class StoryReader {
    private static final char CELL = 0x07;
    private static final char INLINE_OBJECT = 0x01;
    private static final char NOTE = 0x02;
    private static final char COMMENT = 0x05;
    private static final char DRAWN = 0x08;
    private static final char LINE = 0x0B;
    private static final char NO_BREAK_HYPHEN = 0x1E;
    private static final int CENTRED = 1;
    private static final int RIGHT = 2;
    private static final int LAST_LEVEL = 9;

    private final HWPFDocument document;
    private final PicturesTable pictures;
    private final TextBoxes boxes;
    private final OldLists lists;
    private final Losses losses;
    private FieldMarks fields = new FieldMarks();
    private final List<Image> images = new ArrayList<>();
    private final List<DraftPiece> before = new ArrayList<>();
    private int paragraphs;
    private int found;
    private boolean gap;
    private boolean markDeleted;
    /** A paragraph whose mark was deleted: it goes on in the next. */
    private @Nullable DraftParagraph open;

    StoryReader(HWPFDocument document, Losses losses) {
        this.document = document;
        this.pictures = document.getPicturesTable();
        this.boxes = new TextBoxes(document);
        this.lists = new OldLists(document.getListTables());
        this.losses = losses;
    }

    List<DraftPiece> read() {
        List<DraftPiece> pieces = new ArrayList<>();
        story(document.getRange(), pieces);
        for (Range left : boxes.left()) {
            story(left, pieces);
        }
        return pieces;
    }

    private void story(Range story, List<DraftPiece> pieces) {
        int count = story.numParagraphs();
        for (int i = 0; i < count; ) {
            Paragraph paragraph = story.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = story.getTable(paragraph);
                EdgedTable grid = new EdgedTable();
                List<DraftPiece> outside = new ArrayList<>();
                rows(table, grid, outside);
                pieces.addAll(outside);
                if (!grid.isEmpty()) {
                    pieces.add(grid.table());
                    gap = false;
                }
                i += Math.max(1, table.numParagraphs());
            } else {
                paragraph(paragraph, pieces);
                i++;
            }
        }
        if (open != null) {
            pieces.add(open);
            open = null;
        }
    }

    private void paragraph(Paragraph paragraph, List<DraftPiece> pieces) {
        paragraphs++;
        List<DraftWords> words = words(paragraph);
        pieces.addAll(before);
        before.clear();
        boolean empty = words.stream().allMatch(stretch -> Blanks.areBlank(stretch.text()));
        if (empty) {
            gap |= images.isEmpty();
        } else {
            String label = lists.next(paragraph);
            if (!label.isEmpty()) {
                words.addFirst(new DraftWords(label, words.getFirst().bold()));
            }
            DraftParagraph read = new DraftParagraph(words, look(paragraph), paragraphs).trimmed();
            if (open != null) {
                read = open.and(read);
                open = null;
            }
            if (markDeleted) {
                open = read;
            } else {
                pieces.add(read);
            }
            gap = false;
        }
        pieces.addAll(images);
        images.clear();
    }

    private Look look(Paragraph paragraph) {
        Look.Side side = switch (paragraph.getJustification()) {
            case CENTRED -> Look.Side.CENTER;
            case RIGHT -> Look.Side.END;
            default -> Look.Side.START;
        };
        int outline = paragraph.getLvl() & 0xFF;
        int style = paragraph.getStyleIndex();
        int level = outline < LAST_LEVEL ? outline + 1 : style >= 1 && style <= LAST_LEVEL ? style : 0;
        boolean indented = paragraph.getFirstLineIndent() > 0 || paragraph.getIndentFromLeft() > 0;
        return new Look(side, indented, level, gap);
    }

    /** The words of a paragraph with all changes accepted. */
    private List<DraftWords> words(Paragraph paragraph) {
        List<DraftWords> words = new ArrayList<>();
        markDeleted = false;
        int runs = paragraph.numCharacterRuns();
        for (int i = 0; i < runs; i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (run.isMarkedDeleted()) {
                markDeleted |= run.text().endsWith("\r");
            } else if (run.isSymbol()) {
                symbol(run, words);
            } else {
                run(run, words);
            }
        }
        fields.endParagraph();
        return words;
    }

    private void run(CharacterRun run, List<DraftWords> words) {
        String text = run.text();
        boolean bold = run.isBold();
        boolean hidden = run.isVanished();
        StringBuilder shown = new StringBuilder();
        boolean lost = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (FieldMarks.isMark(c)) {
                shown.append(ended(c));
            } else if (!fields.takesCode(c)) {
                if (hidden) {
                    lost |= c > ' ';
                } else {
                    character(c, run, i, shown);
                }
            }
        }
        if (lost) {
            losses.add("hidden", text.strip());
        }
        words.add(new DraftWords(shown.toString(), bold));
    }

    /** What a field shows that ended and came to nothing: some are written by their code alone. */
    private String ended(char mark) {
        boolean separates = mark == 0x14;
        if (separates) {
            String code = fields.code().strip();
            if (code.startsWith("EMBED")) {
                losses.add(code.contains("Equation") || code.contains("MathType") ? "formula" : "embedded", "");
            }
        }
        String code = fields.take(mark);
        if (!EquationField.isOne(code)) {
            return "";
        }
        EquationField shown = EquationField.of(code);
        if (shown.words().isEmpty()) {
            losses.add("formula");
        } else if (!shown.reading().isEmpty()) {
            losses.add("ruby", shown.reading());
        }
        return shown.words();
    }

    private void character(char c, CharacterRun run, int index, StringBuilder shown) {
        switch (c) {
            case LINE -> shown.append('\n');
            case NO_BREAK_HYPHEN -> shown.append('-');
            case '\t' -> shown.append('\t');
            case INLINE_OBJECT -> inline(run);
            case DRAWN -> drawn(run.getStartOffset() + index);
            case COMMENT -> {
                if (run.isSpecialCharacter()) {
                    losses.add("comment");
                }
            }
            case NOTE -> {
                // footnotes are counted by their texts
            }
            default -> {
                if (Symbols.isOwn(c)) {
                    shown.append(sign(run.getFontName(), c));
                } else if (c >= ' ') {
                    shown.append(c);
                }
            }
        }
    }

    private String sign(String font, char c) {
        String sign = Symbols.of(font, "%04X".formatted((int) c));
        if (sign.isEmpty()) {
            losses.add("symbol");
        }
        return sign;
    }

    private void inline(CharacterRun run) {
        if (fields.isInObject() || !pictures.hasPicture(run)) {
            return;
        }
        Picture picture = pictures.extractPicture(run, false);
        String type = picture.suggestFileExtension();
        boolean known = type.equals("png") || type.equals("jpg");
        String said = picture.getDescription();
        take(known ? picture.getContent() : new byte[0], said == null ? "" : said);
    }

    private void drawn(int place) {
        Range box = boxes.at(place);
        byte[] picture = box == null ? boxes.picture(place) : null;
        if (picture != null) {
            take(picture, "");
            return;
        }
        for (Range text : box == null ? boxes.grouped() : List.of(box)) {
            box(text);
        }
    }

    /** A box stands before the paragraph that it is tied to. */
    private void box(Range text) {
        FieldMarks outside = fields;
        boolean deletedOutside = markDeleted;
        DraftParagraph openOutside = open;
        boolean gapOutside = gap;
        List<Image> imagesOutside = List.copyOf(images);
        images.clear();
        fields = new FieldMarks();
        open = null;
        List<DraftPiece> inside = new ArrayList<>();
        story(text, inside);
        before.addAll(inside);
        fields = outside;
        markDeleted = deletedOutside;
        open = openOutside;
        gap = gapOutside;
        images.addAll(imagesOutside);
    }

    private void take(byte[] bytes, String description) {
        String ending = Image.ending(bytes);
        if (ending.isEmpty()) {
            losses.add("picture");
        } else {
            images.add(new Image("image" + ++found + ending, bytes, description));
        }
    }

    private void symbol(CharacterRun run, List<DraftWords> words) {
        if (fields.takesCode(run.getSymbolCharacter()) || run.isVanished()) {
            return;
        }
        String font = run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
        words.add(new DraftWords(sign(font, run.getSymbolCharacter()), run.isBold()));
    }

    private void rows(Table table, EdgedTable grid, List<DraftPiece> outside) {
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            List<EdgedTable.Cell> cells = new ArrayList<>();
            int left = 0;
            for (int j = 0; j < row.numCells(); j++) {
                TableCell cell = row.getCell(j);
                left = j == 0 ? cell.getLeftEdge() : left;
                boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
                boolean joins = cell.isMerged() && !cell.isFirstMerged();
                cells.add(
                        new EdgedTable.Cell(lines(cell, outside), cell.getLeftEdge() + cell.getWidth(), goesOn, joins));
            }
            grid.add(left, cells);
        }
    }

    private List<String> lines(TableCell cell, List<DraftPiece> outside) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            Paragraph paragraph = cell.getParagraph(i);
            String text = words(paragraph).stream().map(DraftWords::text).reduce("", String::concat);
            String label = Blanks.areBlank(text) ? "" : lists.next(paragraph);
            if (!Blanks.areBlank(text) || cell.numParagraphs() == 1) {
                for (String line :
                        (label + text).replace(String.valueOf(CELL), "").strip().split("\n", -1)) {
                    lines.add(line.strip());
                }
            }
            images.forEach(unused -> losses.add("picture"));
            images.clear();
        }
        outside.addAll(before);
        before.clear();
        return lines;
    }

    /** Tells what stands in the heads and feet of pages. */
    void tellHeads() {
        Range heads = document.getHeaderStoryRange();
        String last = "";
        for (int i = 0; i < heads.numParagraphs(); i++) {
            String words = Range.stripFields(heads.getParagraph(i).text())
                    .replaceAll("\\p{Cntrl}", "")
                    .strip();
            if (!words.equals(last) && words.codePoints().anyMatch(Character::isIdeographic)) {
                losses.add("head-or-foot", words);
                last = words;
            }
        }
    }
}
