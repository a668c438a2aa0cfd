package org.hongtou.importer.web;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.importer.draft.DraftWords;

/** Gathers the words of a block as a browser shows them: blanks that the markup has as one, lines by {@code <br>}. */
final class ShownLines {
    private static final char FIRST_WIDE = '\u2E80';

    private List<List<DraftWords>> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean bold;
    private char last;
    private boolean blank;
    private boolean broken;
    private List<String> links = new ArrayList<>();

    ShownLines() {
        lines.add(new ArrayList<>());
    }

    void text(String text, boolean isBold, boolean asWritten) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (asWritten && (c == '\n' || c == '\r')) {
                if (c == '\n' || i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    breakLine();
                }
            } else if (!asWritten && (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f')) {
                blank = true;
                broken |= c == '\n' || c == '\r';
            } else {
                add(c, isBold);
            }
        }
    }

    private void add(char c, boolean isBold) {
        if (blank && last != 0) {
            // where the markup's own line ends between two Han characters, nobody meant a blank
            if (!(broken && isWide(last) && isWide(c))) {
                put(' ', isBold);
            }
        }
        blank = false;
        broken = false;
        put(c, isBold);
        last = c;
    }

    private static boolean isWide(char c) {
        return c >= FIRST_WIDE || c == '“' || c == '”' || c == '‘' || c == '’' || c == '…' || c == '—';
    }

    private void put(char c, boolean isBold) {
        if (isBold != bold) {
            close();
            bold = isBold;
        }
        words.append(c);
    }

    private void close() {
        if (!words.isEmpty()) {
            lines.getLast().add(new DraftWords(words.toString(), bold));
            words.setLength(0);
        }
    }

    void breakLine() {
        close();
        lines.add(new ArrayList<>());
        last = 0;
        blank = false;
        broken = false;
    }

    /** Takes a link down; its address is empty where its words say it. */
    void link(String address) {
        links.add(address);
    }

    /** The addresses of its links. */
    List<String> links() {
        return links;
    }

    /** The lines, which are begun anew; a break at the very end begins none. */
    List<List<DraftWords>> take() {
        close();
        List<List<DraftWords>> taken = lines;
        if (taken.getLast().isEmpty()) {
            taken.removeLast();
        }
        lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        last = 0;
        blank = false;
        broken = false;
        links = new ArrayList<>();
        return taken;
    }
}
