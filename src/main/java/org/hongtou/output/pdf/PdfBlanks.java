package org.hongtou.output.pdf;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetPicture;
import org.hongtou.typeset.galley.SetTable;
import org.hongtou.typeset.galley.Strip;
import org.hongtou.typeset.galley.Turn;
import org.hongtou.typeset.page.PlacedLine;
import org.hongtou.typeset.page.PlacedRun;

/**
 * Where words are parted that only their places part on paper: by a tab, but for the one behind a label, or by a
 * line's end that stands for a blank. There the file gets a blank, because a reading program tells words apart by
 * nothing else (ISO 32000-1 14.8.2.5).
 */
final class PdfBlanks {
    private static final int NONE = -1;

    private final List<SetParagraph> paragraphs = new ArrayList<>();
    private int paragraph = NONE;
    private String text = "";
    private int at;
    private boolean known;

    /**
     * @param strips in the order in which pages count their paragraphs
     */
    PdfBlanks(List<Strip> strips) {
        for (Strip strip : strips) {
            switch (strip) {
                case SetParagraph words -> paragraphs.add(words);
                case SetPicture picture -> {}
                case Turn turn -> {}
                case SetTable table ->
                    table.rows().forEach(row -> row.cells().forEach(cell -> paragraphs.addAll(cell.paragraphs())));
            }
        }
    }

    /** Before a line's runs. Lines of no paragraph may stand between two lines of one: page numbers do. */
    void begin(PlacedLine line) {
        if (line.first() && line.paragraph() >= 0 && line.paragraph() < paragraphs.size()) {
            paragraph = line.paragraph();
            text = paragraphs.get(paragraph).text();
            at = 0;
        }
        known = paragraph != NONE && line.paragraph() == paragraph;
    }

    /**
     * Whether a blank comes after a run. To be asked of all runs in turn.
     *
     * @param last whether the run is its line's last one
     */
    boolean after(PlacedRun run, boolean last) {
        if (!known) {
            return false;
        }
        while (!text.startsWith(run.text(), at)) {
            if (at >= text.length() || !parts(text.charAt(at))) {
                known = false;
                return false;
            }
            at++;
        }
        at += run.text().length();
        if (at + 1 >= text.length()) {
            return false;
        }
        return switch (text.charAt(at)) {
            case '\t' -> !paragraphs.get(paragraph).format().hangsAtTab();
            case ' ' -> last;
            case '\n' -> isLetter(at - 1) && isLetter(at + 1);
            default -> false;
        };
    }

    private static boolean parts(char c) {
        return c == '\t' || c == ' ' || c == '\n';
    }

    /** A break that the author set parts two words only where they are Latin. */
    private boolean isLetter(int i) {
        return text.charAt(i) > ' ' && text.charAt(i) < 0x7F;
    }
}
