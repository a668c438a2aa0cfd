package org.hongtou.typeset.compose;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Pictures;
import org.hongtou.model.Table;
import org.hongtou.style.Align;
import org.hongtou.style.FittedStyle;
import org.hongtou.style.Stroke;
import org.hongtou.style.Style;
import org.hongtou.typeset.galley.SetTable;
import org.hongtou.typeset.galley.TableRules;

/** Sets tables: columns as wide as what they hold asks, words placed by what they are. */
final class TableComposer {
    /** So much of the white at the sides of cells stays where figures would part for want of room. */
    private static final double TIGHT = 0.4;
    /** The sizes that a table with too little room may take instead of its own: 五号, 小五. */
    private static final List<Length> SMALLER = List.of(Length.pt(10.5), Length.pt(9));

    private final TextSetter usual;
    private final GalleyBuilder flow;
    private final Pictures pictures;
    private final List<Smaller> smaller = new ArrayList<>();
    private final List<ColumnRoom> rooms = new ArrayList<>();

    TableComposer(TextSetter setter, GalleyBuilder flow, Pictures pictures) {
        this.pictures = pictures;
        this.usual = setter;
        this.flow = flow;
    }

    /**
     * A table that is set smaller than its style says.
     *
     * @param line its line in the content file
     */
    record Smaller(int line, Length size) {}

    /** The tables whose words were set smaller so that none part. */
    List<Smaller> smaller() {
        return smaller;
    }

    /** What there is to say about how wide the columns of all tables are. */
    List<Diagnostic> told(String file) {
        return rooms.stream().flatMap(room -> room.told(file).stream()).toList();
    }

    void add(Table table) {
        over(Element.TABLE_CAPTION, table.caption());
        over(Element.TABLE_UNIT, table.unit());
        TableGrid grid = new TableGrid(table);
        ColumnWidths fitting = fitting(table, grid);
        TextSetter setter = fitting.setter();
        Length size = setter.size(Element.TABLE_CELL);
        if (size.compareTo(usual.size(Element.TABLE_CELL)) < 0) {
            smaller.add(new Smaller(table.line(), size));
        }
        Style.TableStyle look = setter.style().table();
        List<Length> widths = fitting.widths();
        rooms.add(new ColumnRoom(table, grid, widths, setter));
        List<Align> aligns = aligns(table, grid);
        CellComposer composer = new CellComposer(setter, pictures);
        List<SetTable.Row> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            Element element = row < table.headRows() ? Element.TABLE_HEAD : Element.TABLE_CELL;
            List<SetTable.Cell> cells = new ArrayList<>();
            for (TableGrid.Place place : grid.row(row)) {
                Table.Look own = place.cell().look();
                cells.add(new SetTable.Cell(
                        place.column(),
                        place.cell().columns(),
                        place.cell().rows(),
                        new SetTable.Look(own.upright(), own.open()),
                        composer.paragraphs(
                                element,
                                place.cell(),
                                align(table, place, aligns.get(place.column())),
                                room(widths, place, fitting.padding()),
                                table.line())));
            }
            rows.add(new SetTable.Row(cells, height(table.rows().get(row), look), false));
        }
        SetTable.White white = new SetTable.White(fitting.padding(), composer.below());
        TableRules rules = rules(table.rules(), look.rule());
        flow.add(new SetTable(Length.ZERO, widths, table.headRows(), rows, rules, white), look.above());
    }

    /** As high as it is told, and with a cell to write in as high as the style says at least. */
    private static Table.Height height(Table.Row row, Style.TableStyle look) {
        boolean room = row.cells().stream().anyMatch(cell -> cell.look().room());
        boolean higher = row.height().length().compareTo(look.white().room()) >= 0;
        return !room || higher ? row.height() : new Table.Height(look.white().room(), false);
    }

    private void over(Element element, String words) {
        if (!words.isEmpty()) {
            flow.add(
                    usual.caption(element, words),
                    usual.style(element).gapBefore(),
                    usual.style(element).gapAfter());
        }
    }

    private static TableRules rules(Table.Rules rules, Stroke styled) {
        return new TableRules(rules.drawn(), stroke(rules.frame(), styled), stroke(rules.inner(), styled));
    }

    private static Stroke stroke(Table.Pen pen, Stroke styled) {
        Length thickness = pen.thickness().emu() == 0 ? styled.thickness() : pen.thickness();
        return new Stroke(styled.form(), thickness, pen.rgb() < 0 ? styled.rgb() : pen.rgb());
    }

    /**
     * A table in its own size, or in a smaller one that its style allows: the largest whose lines are read with ease, else
     * the largest in which no word parts, if need be with less white at the sides of its cells.
     */
    private ColumnWidths fitting(Table table, TableGrid grid) {
        Length padding = usual.style().table().padding();
        List<ColumnWidths> tried = new ArrayList<>();
        for (TextSetter setter : setters()) {
            ColumnWidths widths = new ColumnWidths(setter, padding, pictures, table, grid);
            if (widths.easy()) {
                return widths.crowded() ? lessCrowded(widths, table, grid) : widths;
            }
            tried.add(widths);
        }
        ColumnWidths last = tried.getLast();
        tried.add(tight(last, table, grid));
        return tried.stream().filter(ColumnWidths::fit).findFirst().orElse(last);
    }

    private ColumnWidths tight(ColumnWidths widths, Table table, TableGrid grid) {
        Length padding = widths.padding().times(TIGHT).toTwip();
        return new ColumnWidths(widths.setter(), padding, pictures, table, grid);
    }

    /** Less white at the sides of cells, where that makes a given width enough for the words of its column. */
    private ColumnWidths lessCrowded(ColumnWidths widths, Table table, TableGrid grid) {
        ColumnWidths tight = tight(widths, table, grid);
        return tight.crowded() ? widths : tight;
    }

    /** For the style's own size, and for the smaller ones that it allows. */
    private List<TextSetter> setters() {
        List<TextSetter> setters = new ArrayList<>(List.of(usual));
        for (Length size : SMALLER) {
            if (size.compareTo(usual.size(Element.TABLE_CELL)) < 0
                    && size.compareTo(usual.style().table().smallest()) >= 0) {
                setters.add(usual.withStyle(FittedStyle.withTables(usual.style(), size)));
            }
        }
        return setters;
    }

    /** How wide the words of a cell may be. */
    private static Length room(List<Length> widths, TableGrid.Place place, Length padding) {
        int to = Math.min(place.column() + place.cell().columns(), widths.size());
        Length room = Length.ZERO;
        for (Length width : widths.subList(place.column(), to)) {
            room = room.plus(width);
        }
        return room.minus(padding.times(2));
    }

    private Align align(Table table, TableGrid.Place place, Align column) {
        boolean told = table.columns().get(place.column()).align() != Table.Align.BY_CONTENT
                || usual.style().table().cells() != null;
        return told ? column : TableGrid.align(place, column);
    }

    /** How the cells of each column stand. */
    private List<Align> aligns(Table table, TableGrid grid) {
        Align styled = usual.style().table().cells();
        List<Align> byContent = grid.alignsByContent(table.headRows());
        List<Align> aligns = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            aligns.add(
                    switch (table.columns().get(column).align()) {
                        case LEFT -> Align.LEFT;
                        case CENTER -> Align.CENTER;
                        case RIGHT -> Align.RIGHT;
                        case BY_CONTENT -> styled == null ? byContent.get(column) : styled;
                    });
        }
        return aligns;
    }
}
