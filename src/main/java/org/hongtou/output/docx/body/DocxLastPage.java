package org.hongtou.output.docx.body;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.typeset.galley.Frame;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetTable;
import org.hongtou.typeset.galley.Strip;
import org.hongtou.typeset.galley.Strips;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.Pages;

/**
 * The last page that bears a number, for what names it: page numbers, and a text that says how many pages it has. Pages without one count in no total, so a bookmark
 * is pointed at and not the field of all pages.
 *
 * @param wanted whether page numbers or words of the text name it
 * @param number what it is printed as
 * @param inFoot whether the text ends before it, so that the foot has to be pointed at
 */
public record DocxLastPage(boolean wanted, int number, boolean inFoot) {
    /** What it is pointed at by. */
    public static final String ID = "last-page";

    public static DocxLastPage of(Galley galley, Pages pages) {
        Frame.PageNumber number = galley.frame().pageNumber();
        boolean named = number != null && number.look().words().between() != null;
        if (!named && Strips.paragraphs(galley).noneMatch(SetParagraph::saysPages)) {
            return new DocxLastPage(false, 0, false);
        }
        Page last = pages.pages().getFirst();
        for (Page page : pages.pages()) {
            if (page.lines().stream().anyMatch(line -> line.element() == Element.PAGE_NUMBER)) {
                last = page;
            }
        }
        int printed = number == null ? last.number() : number.printed(last.number());
        return new DocxLastPage(true, printed, last.footOnly());
    }

    /** The id that the end of a text is pointed at by. */
    public String idIn(Galley galley) {
        List<Strip> flow = galley.flow();
        return inFoot || flow.isEmpty() ? ID : id(flow.getLast());
    }

    /** The id that points at a strip of the text, which it may have already. */
    private static String id(Strip strip) {
        return strip instanceof SetParagraph paragraph && !paragraph.id().isEmpty() ? paragraph.id() : ID;
    }

    /** The strip with a paragraph that is pointed at; the same where it holds no paragraph. */
    public static Strip marked(Strip strip) {
        if (strip instanceof SetParagraph paragraph) {
            return paragraph.withId(id(paragraph));
        }
        return strip instanceof SetTable table ? marked(table) : strip;
    }

    private static SetTable marked(SetTable table) {
        List<SetTable.Row> rows = new ArrayList<>(table.rows());
        SetTable.Row row = rows.removeLast();
        List<SetTable.Cell> cells = new ArrayList<>(row.cells());
        for (int i = cells.size() - 1; i >= 0; i--) {
            SetTable.Cell cell = cells.get(i);
            if (!cell.paragraphs().isEmpty()) {
                List<SetParagraph> words = new ArrayList<>(cell.paragraphs());
                words.add(words.removeLast().withId(ID));
                cells.set(i, new SetTable.Cell(cell.column(), cell.columns(), cell.rows(), words));
                break;
            }
        }
        rows.add(row.withCells(cells));
        return table.withRows(rows, table.headRows());
    }
}
