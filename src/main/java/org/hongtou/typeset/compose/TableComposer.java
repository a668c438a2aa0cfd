package org.hongtou.typeset.compose;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Span;
import org.hongtou.model.Table;
import org.hongtou.style.Align;
import org.hongtou.style.Style;
import org.hongtou.typeset.LineBox;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetTable;

/** Sets tables: columns as wide as what they hold asks, words placed by what they are. */
final class TableComposer {
    private final TextSetter setter;
    private final GalleyBuilder flow;

    TableComposer(TextSetter setter, GalleyBuilder flow) {
        this.setter = setter;
        this.flow = flow;
    }

    void add(Table table) {
        if (!table.caption().isEmpty()) {
            flow.add(
                    setter.caption(Element.TABLE_CAPTION, table.caption()),
                    setter.style(Element.TABLE_CAPTION).gapBefore(),
                    setter.style(Element.TABLE_CAPTION).gapAfter());
        }
        TableGrid grid = new TableGrid(table);
        Style.TableStyle look = setter.style().table();
        List<Length> widths = new ColumnWidths(setter, look.padding()).of(table, grid);
        List<Align> aligns = aligns(table, grid);
        List<SetTable.Row> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<SetTable.Cell> cells = new ArrayList<>();
            for (TableGrid.Place place : grid.row(row)) {
                cells.add(new SetTable.Cell(
                        place.column(),
                        place.cell().columns(),
                        place.cell().rows(),
                        words(table, aligns.get(place.column()), row, place)));
            }
            rows.add(new SetTable.Row(cells));
        }
        SetTable.White white = new SetTable.White(look.padding(), below());
        flow.add(
                new SetTable(Length.ZERO, widths, table.headRows(), rows, look.rule(), white),
                look.white().above());
    }

    /** What a line box of a cell has more above its ink than below it, so that with as much below ink is in the middle. */
    private Length below() {
        Length pitch = setter.style(Element.TABLE_CELL).format().pitch();
        Length size = setter.size(Element.TABLE_CELL);
        Length more = LineBox.inkTop(pitch, size).minus(LineBox.inkBottom(pitch, size));
        return Length.max(Length.ZERO, more.toTwip());
    }

    /** The lines of a cell, each a paragraph; an empty cell is one without words. */
    private List<SetParagraph> words(Table table, Align align, int row, TableGrid.Place place) {
        boolean head = row < table.headRows();
        Element element = head ? Element.TABLE_HEAD : Element.TABLE_CELL;
        List<List<Span>> lines = place.cell().lines().isEmpty()
                ? List.of(List.of())
                : place.cell().lines();
        List<SetParagraph> words = new ArrayList<>();
        for (List<Span> line : lines) {
            SetParagraph set = setter.set(new Paragraph(element, line, table.line(), ""));
            if (place.cell().room()) {
                set = set.withFormat(set.format()
                        .withPitch(setter.style().table().white().room().toTwip()));
            } else if (!head) {
                set = set.withFormat(set.format().withAlign(align));
            }
            words.add(set);
        }
        return words;
    }

    /** How the cells of each column stand. */
    private List<Align> aligns(Table table, TableGrid grid) {
        Align styled = setter.style().table().cells();
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
