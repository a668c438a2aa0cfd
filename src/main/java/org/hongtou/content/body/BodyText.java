package org.hongtou.content.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Block;
import org.hongtou.model.Element;
import org.hongtou.model.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Body text as people type it: a paragraph a line. Blank lines don't count, nor do blanks at a line's ends. A line that
 * starts with 一、 （一） 1. （1） is a heading or opens with one ({@link Headings}); {@code **bold**} is bold; lines of
 * {@code | cells |} are a table; {@code ![caption](file){width=120mm}} alone on a line is a picture. A backslash takes
 * the meaning from the mark after it.
 */
public final class BodyText {
    private static final int LONGEST_CAPTION = 40;
    private static final Pattern CAPTION = Pattern.compile("表[ \u3000]?([0-9]{1,3}|[一二三四五六七八九十]{1,3})[^、。]*");

    private static final Pattern MARKDOWN_HEADING = Pattern.compile("#{1,6}[ \u3000]+\\S");

    private final Report report;
    private final List<Block> blocks = new ArrayList<>();
    private final Headings headings = new Headings();
    private final List<TextLine> tableLines = new ArrayList<>();
    private @Nullable TextLine caption;

    private BodyText(Report report) {
        this.report = report;
    }

    /** The blocks that the lines make; each knows its line in the file. */
    public static List<Block> parse(List<TextLine> lines, Report report) {
        BodyText body = new BodyText(report);
        for (TextLine line : lines) {
            body.line(line.trimmed());
        }
        body.endTable();
        body.endCaption();
        return List.copyOf(body.blocks);
    }

    private void line(TextLine line) {
        String text = line.text();
        if (PipeTable.isRow(text)) {
            tableLines.add(line);
            return;
        }
        endTable();
        if (text.isEmpty()) {
            return;
        }
        endCaption();
        char first = text.charAt(0);
        if (first == '#' && MARKDOWN_HEADING.matcher(text).lookingAt()) {
            report.add(Diagnostic.warning("content.markdown-heading", line.place()));
        }
        if (first == '表'
                && text.length() <= LONGEST_CAPTION
                && CAPTION.matcher(text).matches()) {
            caption = line;
            return;
        }
        if (PictureLine.isPicture(text)) {
            picture(line);
            return;
        }
        blocks.add(headings.paragraph(Inline.parse(line, report), line.place().line()));
    }

    private void picture(TextLine line) {
        Block picture = PictureLine.read(line, report);
        if (picture != null) {
            blocks.add(picture);
        }
    }

    /** A table takes the caption line before it; without a table that line is a paragraph. */
    private void endTable() {
        if (tableLines.isEmpty()) {
            return;
        }
        String over = caption == null ? "" : caption.text();
        caption = null;
        blocks.add(new PipeTable(report).read(over, List.copyOf(tableLines)));
        tableLines.clear();
    }

    private void endCaption() {
        if (caption != null) {
            blocks.add(new Paragraph(
                    Element.PARAGRAPH,
                    Inline.parse(caption, report),
                    caption.place().line(),
                    ""));
            caption = null;
        }
    }
}
