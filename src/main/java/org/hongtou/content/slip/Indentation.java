package org.hongtou.content.slip;

import org.hongtou.content.source.Blanks;

/** The columns at which lines start, and what people get wrong there: tabs, full-width blanks, uneven blanks. */
final class Indentation {
    /** Where a line's text starts: its index as written, and the column at which it is taken to stand. */
    record Start(int at, int column) {}

    private static final int USUAL = 2;

    private final Mending text;
    private final OpenLevels levels;
    private int lastOddLine = -2;
    private int shiftFrom = -1;
    private int shiftTo = -1;

    Indentation(Mending text, OpenLevels levels) {
        this.text = text;
        this.levels = levels;
    }

    Start of(int line, Open open) {
        String content = text.line(line);
        int spaces = 0;
        while (content.charAt(spaces) == ' ') {
            spaces++;
        }
        int at = spaces;
        while (Blanks.isBlank(content.charAt(at))) {
            at++;
        }
        boolean textGoesOn = spaces > open.parent() && (open.isPlain() || open.isEmptyValue());
        if (at == spaces || (textGoesOn && content.indexOf('\t', spaces) != spaces)) {
            return new Start(spaces, shifted(line, spaces));
        }
        return new Start(at, odd(line, at, open));
    }

    private int odd(int line, int at, Open open) {
        String lead = text.line(line).substring(0, at);
        int tab = lead.indexOf('\t');
        if (lastOddLine != line - 1) {
            int odd = tab;
            for (int i = 0; i < at && tab < 0 && odd < 0; i++) {
                odd = Blanks.isOdd(lead.charAt(i)) ? i : -1;
            }
            char blank = text.line(line).charAt(odd);
            String code = tab >= 0
                    ? "content.tab"
                    : blank == Blanks.FULL_WIDTH ? "content.full-width-indent" : "content.odd-indent";
            text.error(code, line, odd, InvisibleCharacters.number(blank));
        }
        lastOddLine = line;
        int width = lead.chars().map(c -> c == ' ' ? 1 : USUAL).sum();
        int column = open.isEmptyValue() && width > open.parent() ? open.parent() + USUAL : levels.columnNear(width);
        text.replace(line, 0, at, " ".repeat(column));
        return column;
    }

    /**
     * Takes a line that stands at a wrong column for one at the right one; those that follow suit silently.
     *
     * @param found where its words begin in the file, whatever column it was taken for so far
     */
    void shift(int line, int found, int right) {
        move(line, found, right);
        if (found == right) {
            shiftFrom = -1;
            return;
        }
        text.error("content.indent", line, found, found, right);
        shiftFrom = found;
        shiftTo = right;
    }

    private int shifted(int line, int column) {
        if (shiftFrom < 0) {
            return column;
        }
        boolean follows = shiftTo < shiftFrom ? column >= shiftFrom : column == shiftFrom;
        if (!follows) {
            if (column < Math.min(shiftFrom, shiftTo) || column == shiftTo) {
                shiftFrom = -1;
            }
            return column;
        }
        int right = column - shiftFrom + shiftTo;
        move(line, column, right);
        return right;
    }

    private void move(int line, int from, int to) {
        text.indent(line, from, to);
    }
}
