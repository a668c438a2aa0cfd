package org.hongtou.content.body;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hongtou.content.pasted.Markdown;
import org.hongtou.content.pasted.PageNumber;
import org.hongtou.content.pasted.WordSymbols;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Block;
import org.hongtou.model.Element;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Standing;
import org.hongtou.model.Standing.Side;
import org.hongtou.model.Table;
import org.jspecify.annotations.Nullable;

/**
 * Body text as people type it: a paragraph a line. Blank lines don't count, nor do blanks at a line's ends. A line that
 * starts with 一、 （一） 1. （1） is a heading or opens with one, if its brothers are such too; {@code **bold**} is bold;
 * lines of {@code | cells |} are a table, and so are lines with as many tabs each, pasted out of a spreadsheet; {@code
 * ![caption](file){width=120mm}} alone on a line is a picture. What a person says of a line stands at its end, {@code
 * {居右}} ({@link MarkedLine}). A backslash takes the meaning from the mark after it.
 */
public final class BodyText {
    private final Report report;
    private final List<Block> blocks = new ArrayList<>();
    private final Headings headings;
    private final NameLines nameLines;
    private final List<TextLine> tableLines = new ArrayList<>();
    /** A caption and a unit, which a table takes that follows. */
    private final List<MarkedLine> over = new ArrayList<>();

    private boolean underTable;
    /** A line of nothing but {另页}, until what it starts a page with. */
    private @Nullable TextLine pageStart;

    public BodyText(Report report) {
        this.report = report;
        this.headings = new Headings(blocks, report);
        this.nameLines = new NameLines(report);
    }

    /** The blocks that the lines make; each knows its line in the file. */
    public static List<Block> parse(List<TextLine> lines, Report report) {
        BodyText body = new BodyText(report);
        body.add(lines);
        return body.end();
    }

    /** The words of a line without what is said of it, for those who read it as text. */
    public static TextLine words(TextLine line) {
        return MarkedLine.of(line).words();
    }

    /** Adds lines of text. */
    public void add(List<TextLine> written) {
        List<TextLine> lines = WordSymbols.withoutBullets(written, report);
        for (int at = 0; at < lines.size(); ) {
            TabBlock tabs = TabBlock.at(lines, at);
            if (tabs == null) {
                line(untabbed(lines.get(at++).trimmed()));
                continue;
            }
            boolean table = tabs.isTable();
            int text = table ? tabs.first() : Math.max(at + 1, tabs.after());
            lines.subList(at, text).forEach(line -> line(untabbed(line.trimmed())));
            at = text;
            if (table) {
                endTable();
                lines.subList(at, tabs.after()).forEach(line -> Markdown.words(line, report));
                add(new TabTable(report).read(tabs.rows()), lines.get(at));
                at = tabs.after();
            } else {
                new TabTable(report).tell(tabs);
            }
        }
        endTable();
    }

    /** Which of the lines, blanks at their ends and all, are rows with tabs. */
    public static BitSet tabbedRows(List<TextLine> lines) {
        return TabBlock.rowsOf(WordSymbols.withoutBullets(lines, new Report()));
    }

    /** Adds a table, a note under one or a picture that was told by itself. */
    public void add(Block block, Place place) {
        if (block instanceof Table table) {
            add(table, new TextLine("", place));
        } else {
            endOver();
            nameLines.end();
            withoutEffect(new TextLine("", place), Set.of());
            blocks.add(block);
            underTable = block instanceof Paragraph note && note.element() == Element.TABLE_NOTE;
        }
    }

    /** All blocks: no text follows. */
    public List<Block> end() {
        endOver();
        headings.end();
        if (pageStart != null) {
            report.add(Diagnostic.warning("content.marker-alone", pageStart.place(), pageStart.text()));
        }
        return List.copyOf(blocks);
    }

    /** Between words a tab is a blank. */
    private static TextLine untabbed(TextLine line) {
        return line.text().indexOf('\t') < 0 ? line : new TextLine(line.text().replace('\t', ' '), line.place());
    }

    private void line(TextLine line) {
        if (PipeTable.isRow(line.text())) {
            Markdown.words(line, report);
            tableLines.add(line);
            underTable = false;
            return;
        }
        endTable();
        if (line.text().isEmpty()) {
            return;
        }
        PageNumber.tell(line, report);
        MarkedLine marked = MarkedLine.of(line);
        marked.tell(line, report);
        boolean under = underTable && over.isEmpty();
        underTable = false;
        boolean words = !marked.words().text().isEmpty();
        if (words && (marked.isCaption() || isUnit(marked))) {
            over(marked);
            return;
        }
        endOver();
        if (!words) {
            alone(line, marked);
        } else if (!marked.literal() && PictureLine.isPicture(marked.words().text())) {
            picture(line, marked);
        } else if (under && !marked.literal() && TableLine.isNote(marked.words().text())) {
            note(line, marked);
        } else {
            paragraph(marked);
        }
    }

    private static boolean isUnit(MarkedLine marked) {
        return !marked.literal() && TableLine.isUnit(marked.words().text());
    }

    /** Keeps a caption or a unit for a table that may follow; one of each. */
    private void over(MarkedLine marked) {
        if (over.size() > 1 || (over.size() == 1 && isUnit(over.getFirst()) == isUnit(marked))) {
            endOver();
        }
        over.add(marked);
    }

    private void note(TextLine line, MarkedLine marked) {
        withoutEffect(line, marked.markers());
        TextLine words = marked.words();
        Markdown.words(words, report);
        blocks.add(new Paragraph(
                Element.TABLE_NOTE, Inline.parse(words, report), words.place().line(), ""));
        underTable = true;
    }

    /** A line of nothing but markers: a page may start with what follows. */
    private void alone(TextLine line, MarkedLine marked) {
        if (marked.has(Marker.NEW_PAGE) && marked.markers().size() == 1) {
            pageStart = line;
        } else {
            report.add(Diagnostic.warning("content.marker-alone", line.place(), line.text()));
        }
    }

    private void picture(TextLine line, MarkedLine marked) {
        withoutEffect(line, marked.markers());
        Block picture = PictureLine.read(marked.words(), report);
        if (picture != null) {
            blocks.add(picture);
        }
    }

    private void paragraph(MarkedLine marked) {
        TextLine words = marked.words();
        boolean sign = false;
        if (marked.literal()) {
            Markdown.words(words, report);
        } else {
            sign = Markdown.paragraph(words, report);
        }
        nameLines.next(words);
        headings.add(marked, Inline.parse(words, sign ? new Report() : report), standing(marked));
    }

    private Standing standing(MarkedLine marked) {
        Side side = marked.side();
        boolean starts = marked.has(Marker.NEW_PAGE) || pageStart != null;
        pageStart = null;
        return side == Side.USUAL && !starts ? Standing.USUAL : new Standing(side, starts);
    }

    /** Tables and pictures stand in the middle, where they come. */
    private void withoutEffect(TextLine line, Set<Marker> markers) {
        TextLine starts = pageStart;
        if (starts != null || !markers.isEmpty()) {
            report.add(Diagnostic.warning("content.marker-without-effect", (starts == null ? line : starts).place()));
        }
        pageStart = null;
    }

    private void endTable() {
        if (!tableLines.isEmpty()) {
            add(new PipeTable(report).read(List.copyOf(tableLines)), tableLines.getFirst());
            tableLines.clear();
        }
    }

    /** A table takes the caption and the unit before it that it has none of; without one these lines are paragraphs. */
    private void add(Table table, TextLine first) {
        String caption = table.caption();
        String unit = table.unit();
        Set<Marker> markers = EnumSet.noneOf(Marker.class);
        TextLine marked = first;
        List<MarkedLine> waiting = List.copyOf(over);
        over.clear();
        for (MarkedLine line : waiting) {
            if (isUnit(line) ? !unit.isEmpty() : !caption.isEmpty()) {
                paragraph(line);
                continue;
            }
            Markdown.words(line.words(), report);
            unit = isUnit(line) ? line.words().text() : unit;
            caption = isUnit(line) ? caption : Caption.words(line.words().text());
            marked = line.markers().isEmpty() ? marked : line.words();
            markers.addAll(line.markers());
        }
        withoutEffect(marked, markers);
        blocks.add(table.under(caption, unit));
        underTable = true;
    }

    private void endOver() {
        List<MarkedLine> waiting = List.copyOf(over);
        over.clear();
        waiting.forEach(this::paragraph);
    }
}
