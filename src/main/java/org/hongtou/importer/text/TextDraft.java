package org.hongtou.importer.text;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Report;
import org.hongtou.importer.draft.DraftDocument;
import org.hongtou.importer.draft.DraftParagraph;
import org.hongtou.importer.draft.DraftPiece;
import org.hongtou.importer.draft.DraftWords;
import org.hongtou.importer.draft.Look;

/** Reads a draft in plain text: a paragraph a line, or lines as a page broke them. */
public final class TextDraft {
    private static final char FEED = '\f';

    private TextDraft() {}

    /**
     * The draft.
     *
     * @throws org.hongtou.diagnostics.Halt if it is no text
     */
    public static DraftDocument read(String name, byte[] bytes, Report report) {
        Source source = Source.read(name, bytes, report);
        String[] lines = source.text().split("\r\n|[\n\r\u2028\u2029\u000B\u0085]", -1);
        List<DraftParagraph> found = new ArrayList<>();
        boolean gap = false;
        for (int i = 0; i < lines.length; i++) {
            boolean page = lines[i].indexOf(FEED) >= 0;
            String written = LeftSigns.removed(lines[i].replace(FEED, ' '), name, i + 1, report);
            if (Blanks.isBlank(written)) {
                gap |= !page;
                continue;
            }
            boolean indented = Blanks.isBlank(written.charAt(0));
            Look look = new Look(Look.Side.START, indented, 0, gap);
            found.add(new DraftParagraph(stretches(Blanks.strip(written)), look, i + 1));
            gap = false;
        }
        return new DraftDocument(
                name,
                List.<DraftPiece>copyOf(new BrokenLines(name, report).joined(PageMarks.without(found, name, report))));
    }

    /** Two asterisks on both sides make words bold, as programs that write Markdown leave them. */
    private static List<DraftWords> stretches(String line) {
        List<DraftWords> stretches = new ArrayList<>();
        int at = 0;
        int open = line.indexOf("**");
        while (open >= 0) {
            int close = line.indexOf("**", open + 2);
            if (close <= open + 2) {
                break;
            }
            stretches.add(new DraftWords(line.substring(at, open), false));
            stretches.add(new DraftWords(line.substring(open + 2, close), true));
            at = close + 2;
            open = line.indexOf("**", at);
        }
        stretches.add(new DraftWords(line.substring(at), false));
        return stretches;
    }
}
