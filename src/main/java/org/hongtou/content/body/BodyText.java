package org.hongtou.content.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Block;
import org.hongtou.model.Standing;
import org.hongtou.model.Standing.Side;
import org.hongtou.model.Table;
import org.jspecify.annotations.Nullable;

/**
 * Body text as people type it: a paragraph a line. Blank lines don't count, nor do blanks at a line's ends. A line that
 * starts with 一、 （一） 1. （1） is a heading or opens with one, if its brothers are such too; {@code **bold**} is bold;
 * lines of {@code | cells |} are a table; {@code ![caption](file){width=120mm}} alone on a line is a picture. What a
 * person says of a line stands at its end, {@code {居右}} ({@link MarkedLine}). A backslash takes the meaning from the
 * mark after it.
 */
public final class BodyText {
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("#{1,6}[ \u3000]+\\S");

    private final Report report;
    private final List<Block> blocks = new ArrayList<>();
    private final Headings headings;
    private final List<TextLine> tableLines = new ArrayList<>();
    private @Nullable MarkedLine caption;
    /** A line of nothing but {另页}, until what it starts a page with. */
    private @Nullable TextLine pageStart;

    public BodyText(Report report) {
        this.report = report;
        this.headings = new Headings(blocks, report);
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
    public void add(List<TextLine> lines) {
        lines.forEach(line -> line(line.trimmed()));
        endTable();
    }

    /** Adds a table or a picture that was told by itself. */
    public void add(Block block, Place place) {
        boolean takes = block instanceof Table table && table.caption().isEmpty();
        String over = takes ? takeCaption(new TextLine("", place)) : "";
        endCaption();
        withoutEffect(new TextLine("", place), Set.of());
        blocks.add(takes ? ((Table) block).withCaption(over) : block);
    }

    /** All blocks: no text follows. */
    public List<Block> end() {
        endTable();
        endCaption();
        headings.end();
        if (pageStart != null) {
            report.add(Diagnostic.warning("content.marker-alone", pageStart.place(), pageStart.text()));
        }
        return List.copyOf(blocks);
    }

    private void line(TextLine line) {
        if (PipeTable.isRow(line.text())) {
            tableLines.add(line);
            return;
        }
        endTable();
        if (line.text().isEmpty()) {
            return;
        }
        endCaption();
        MarkedLine marked = MarkedLine.of(line);
        marked.tell(line, report);
        if (marked.words().text().isEmpty()) {
            alone(line, marked);
        } else if (!marked.literal() && PictureLine.isPicture(marked.words().text())) {
            picture(line, marked);
        } else if (marked.isCaption()) {
            caption = marked;
        } else {
            paragraph(marked);
        }
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
        if (!marked.literal()
                && words.text().startsWith("#")
                && MARKDOWN_HEADING.matcher(words.text()).lookingAt()) {
            report.add(Diagnostic.warning("content.markdown-heading", words.place()));
        }
        headings.add(marked, Inline.parse(words, report), standing(marked));
    }

    private Standing standing(MarkedLine marked) {
        Side side = marked.has(Marker.FLUSH)
                ? Side.FLUSH
                : marked.has(Marker.CENTER) ? Side.CENTER : marked.has(Marker.RIGHT) ? Side.RIGHT : Side.USUAL;
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

    /** A table takes the caption line before it; without a table that line is a paragraph. */
    private void endTable() {
        if (tableLines.isEmpty()) {
            return;
        }
        String over = takeCaption(tableLines.getFirst());
        blocks.add(new PipeTable(report).read(over, List.copyOf(tableLines)));
        tableLines.clear();
    }

    /** The caption line before a table, which is no paragraph then. */
    private String takeCaption(TextLine table) {
        MarkedLine over = caption;
        caption = null;
        withoutEffect(over == null ? table : over.words(), over == null ? Set.of() : over.markers());
        return over == null ? "" : over.words().text();
    }

    private void endCaption() {
        MarkedLine last = caption;
        caption = null;
        if (last != null) {
            paragraph(last);
        }
    }
}
