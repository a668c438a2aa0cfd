package org.hongtou.output.docx.body;

import java.util.List;
import org.hongtou.model.Length;
import org.hongtou.output.xml.XmlOut;
import org.hongtou.typeset.galley.SetTable;

/** The widths and margins that every table begins with. */
public final class DocxGrid {
    private DocxGrid() {}

    /** The white in all cells: none above the words, whose line boxes have their own. */
    public static void margins(XmlOut out, SetTable.White white) {
        out.start("w:tblCellMar");
        margin(out, "w:top", 0);
        margin(out, "w:left", white.side().twips());
        margin(out, "w:bottom", white.below().twips());
        margin(out, "w:right", white.side().twips());
        out.end();
    }

    /** One of them, in twips. */
    public static void margin(XmlOut out, String side, long twips) {
        out.start(side).attribute("w:w", twips).attribute("w:type", "dxa").end();
    }

    /** The widths of all columns. */
    public static void columns(XmlOut out, List<Length> columns) {
        out.start("w:tblGrid");
        for (Length column : columns) {
            out.start("w:gridCol").attribute("w:w", column.twips()).end();
        }
        out.end();
    }

    /** A width of a table or a cell. */
    public static void width(XmlOut out, String name, long twips) {
        out.start(name).attribute("w:w", twips).attribute("w:type", "dxa").end();
    }
}
