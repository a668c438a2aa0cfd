package org.hongtou.content.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hongtou.content.data.Data;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Element;
import org.hongtou.model.Paragraph;

/**
 * The notes of a checked {@code table 表格} block, each a paragraph under the table: one begins with 注：, several with
 * 注：1. and the numbers after it; what says itself what it is, as 资料来源： does, stays as it is.
 */
public final class TableNotes {
    private static final String LABEL = "注：";
    /** As wide as the label, so that numbers stand under each other. */
    private static final String BLANK = "\u3000\u3000";

    private static final Pattern NUMBERED = Pattern.compile("^[（(]?[0-9０-９]{1,2}[.．、）)]");
    /** A mark that the table itself refers to: ①, *. */
    private static final Pattern MARKED = Pattern.compile("^[①-⑳*＊※△▲]");

    private TableNotes() {}

    /** The notes that a table's keys give. */
    public static List<Paragraph> of(Data.Fields table, Report report) {
        if (!(table.get("notes") instanceof Data.Text text)) {
            return List.of();
        }
        List<String> lines = List.of(text.text().split("\n", -1));
        long bare = lines.stream().filter(TableNotes::isBare).count();
        List<Paragraph> notes = new ArrayList<>();
        int number = 0;
        for (String line : lines) {
            boolean own = !isBare(line);
            number += own ? 0 : 1;
            Place place = text.place();
            TextLine words = new TextLine(
                    own ? line : labelled(line, number, bare), new Place(place.file(), place.line() + notes.size(), 0));
            notes.add(new Paragraph(
                    Element.TABLE_NOTE,
                    Inline.parse(words, report),
                    words.place().line(),
                    ""));
        }
        return notes;
    }

    /** Whether a note says neither what it is nor which mark of the table it explains. */
    private static boolean isBare(String line) {
        return !TableLine.isNote(line) && !MARKED.matcher(line).find();
    }

    private static String labelled(String line, int number, long count) {
        String numbered = count == 1 || NUMBERED.matcher(line).find() ? line : number + "." + line;
        return (number == 1 ? LABEL : BLANK) + numbered;
    }
}
