package org.hongtou.typeset.compose;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Block;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.NameList;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Span;
import org.hongtou.style.Indents;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetTable;

/**
 * Sets lists of names as tables without rules, in even columns from the text's indent on. A name of two characters is
 * spread to three where others have three.
 */
final class NameListComposer {
    static final Element NAMES = Element.NAMES;

    private static final int SHORT = 2;
    /** A name of more characters is no person's, and says nothing about how those are spread. */
    private static final int LONGEST = 4;

    /** So much of a character at the least parts two names. */
    private static final double LEAST_GAP = 0.5;

    private static final String BLANK = "\u3000";

    private final TextSetter setter;
    private final GalleyBuilder flow;

    NameListComposer(TextSetter setter, GalleyBuilder flow) {
        this.setter = setter;
        this.flow = flow;
    }

    /**
     * Sets a list.
     *
     * @param text what it stands among
     */
    void add(NameList list, List<Block> text) {
        Indents indents = setter.style(NAMES).format().indents();
        Length room = setter.measure().minus(indents.left()).minus(indents.right());
        Length size = setter.size(NAMES);
        int columns = new NameColumns(setter, room, size).of(list, text);
        List<Length> widths = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            Length from = room.times((double) column / columns).toTwip();
            widths.add(room.times((column + 1.0) / columns).toTwip().minus(from));
        }
        List<SetTable.Row> rows = rows(list, widths, size);
        widths.set(0, widths.getFirst().plus(indents.left().toTwip()));
        widths.set(columns - 1, widths.getLast().plus(indents.right().toTwip()));
        flow.add(new SetTable(Length.ZERO, widths, 0, rows, null, SetTable.White.NONE), setter.style(NAMES));
    }

    private List<SetTable.Row> rows(NameList list, List<Length> widths, Length gap) {
        List<SetTable.Row> rows = new ArrayList<>();
        List<SetTable.Cell> cells = new ArrayList<>();
        int column = 0;
        for (String name : spread(list.names())) {
            SetParagraph words = setter.set(new Paragraph(NAMES, List.of(Span.plain(name)), list.line(), ""));
            int covered = covered(setter.width(words), widths, gap);
            if (column + covered > widths.size()) {
                rows.add(filled(cells, column, widths.size()));
                cells.clear();
                column = 0;
            }
            cells.add(cell(words, column, covered, widths.size()));
            column += covered;
        }
        rows.add(filled(cells, column, widths.size()));
        return rows;
    }

    /** How many columns a name takes, with the room behind it that parts it from the next. */
    private static int covered(Length width, List<Length> widths, Length gap) {
        int columns = 1;
        Length room = widths.getFirst();
        while (columns < widths.size() && room.compareTo(width.plus(gap.times(LEAST_GAP))) < 0) {
            room = room.plus(widths.get(columns++));
        }
        return columns;
    }

    private SetTable.Row filled(List<SetTable.Cell> cells, int from, int columns) {
        List<SetTable.Cell> all = new ArrayList<>(cells);
        for (int column = from; column < columns; column++) {
            all.add(cell(setter.set(NAMES, List.of()), column, 1, columns));
        }
        return new SetTable.Row(all);
    }

    /** The first column has the indent of the list, the last one the room at its right. */
    private SetTable.Cell cell(SetParagraph words, int column, int covered, int columns) {
        Indents own = setter.style(NAMES).format().indents();
        Indents indents = Indents.NONE
                .withLeft(column == 0 ? own.left() : Length.ZERO)
                .withRight(column + covered == columns ? own.right() : Length.ZERO);
        SetParagraph placed = words.withFormat(words.format().withIndents(indents));
        return new SetTable.Cell(column, covered, 1, List.of(placed));
    }

    /** Names as they are printed. */
    static List<String> spread(List<String> names) {
        boolean longer = names.stream().anyMatch(name -> length(name) > SHORT && length(name) <= LONGEST);
        return longer ? names.stream().map(NameListComposer::spread).toList() : names;
    }

    private static String spread(String name) {
        int first = name.offsetByCodePoints(0, 1);
        boolean two = length(name) == SHORT && name.codePoints().limit(SHORT).allMatch(Character::isIdeographic);
        return two ? name.substring(0, first) + BLANK + name.substring(first) : name;
    }

    /** How many characters a name has before a bracket. */
    private static int length(String name) {
        int bracket = bracket(name);
        return name.codePointCount(0, bracket);
    }

    private static int bracket(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.getType(name.charAt(i)) == Character.START_PUNCTUATION) {
                return i;
            }
        }
        return name.length();
    }
}
