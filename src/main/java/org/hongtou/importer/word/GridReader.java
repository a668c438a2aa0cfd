package org.hongtou.importer.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.hongtou.importer.draft.DraftParagraph;
import org.hongtou.importer.draft.DraftPiece;
import org.hongtou.importer.draft.DraftTable;
import org.hongtou.importer.draft.Image;

/** Reads a table of a DOCX; a table within a cell comes as that cell's lines. */
final class GridReader {
    private final BodyReader body;

    GridReader(BodyReader body) {
        this.body = body;
    }

    /** A cell as it is written: covered ones are there. */
    private record Written(List<String> lines, int columns, boolean begins, boolean goesOn) {}

    DraftTable read(Xml xml) throws XMLStreamException {
        List<List<Written>> rows = new ArrayList<>();
        rows(xml, rows);
        return grid(rows);
    }

    private void rows(Xml xml, List<List<Written>> rows) throws XMLStreamException {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "tr" -> {
                        List<Written> row = new ArrayList<>();
                        if (row(xml, row)) {
                            rows.add(row);
                        }
                    }
                    case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rows(xml, rows);
                    default -> xml.skip();
                }
            }
        }
    }

    /** Whether the row still is there. */
    private boolean row(Xml xml, List<Written> row) throws XMLStreamException {
        boolean kept = true;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return kept;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "tc" -> row.add(cell(xml));
                    case "trPr" -> kept &= !isDeleted(xml);
                    case "sdt", "sdtContent", "customXml" -> kept &= row(xml, row);
                    default -> xml.skip();
                }
            }
        }
    }

    private static boolean isDeleted(Xml xml) throws XMLStreamException {
        boolean deleted = false;
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                deleted |= xml.name().equals("del");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return deleted;
    }

    private Written cell(Xml xml) throws XMLStreamException {
        int columns = 1;
        boolean begins = false;
        boolean goesOn = false;
        List<DraftPiece> pieces = new ArrayList<>();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return new Written(lines(pieces), columns, begins, goesOn);
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.name().equals("tcPr")) {
                int depth = 1;
                while (depth > 0) {
                    int inner = xml.next();
                    if (inner == XMLStreamConstants.START_ELEMENT) {
                        depth++;
                        if (xml.name().equals("gridSpan")) {
                            columns = Math.clamp(xml.whole("val", 1), 1, 1000);
                        } else if (xml.name().equals("vMerge")) {
                            begins = xml.value().equals("restart");
                            goesOn = !begins;
                        }
                    } else if (inner == XMLStreamConstants.END_ELEMENT) {
                        depth--;
                    }
                }
            } else {
                body.block(xml, pieces);
            }
        }
    }

    private List<String> lines(List<DraftPiece> pieces) {
        List<String> lines = new ArrayList<>();
        for (DraftPiece piece : pieces) {
            switch (piece) {
                case DraftParagraph paragraph ->
                    lines.addAll(List.of(paragraph.text().strip().split("\n", -1)));
                case DraftTable inner -> inner.rows().forEach(row -> row.forEach(cell -> lines.addAll(cell.lines())));
                case Image unused -> body.lose("picture");
            }
        }
        return lines;
    }

    private static DraftTable grid(List<List<Written>> rows) {
        List<List<DraftTable.Cell>> grid = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<DraftTable.Cell> cells = new ArrayList<>();
            int column = 0;
            for (Written cell : rows.get(row)) {
                if (!cell.goesOn()) {
                    cells.add(new DraftTable.Cell(
                            cell.lines(), cell.columns(), cell.begins() ? depth(rows, row, column) : 1));
                }
                column += cell.columns();
            }
            grid.add(cells);
        }
        return new DraftTable(grid);
    }

    /** How many rows a cell covers that begins at a column. */
    private static int depth(List<List<Written>> rows, int row, int column) {
        int depth = 1;
        while (row + depth < rows.size() && goesOn(rows.get(row + depth), column)) {
            depth++;
        }
        return depth;
    }

    private static boolean goesOn(List<Written> row, int column) {
        int at = 0;
        for (Written cell : row) {
            if (at == column) {
                return cell.goesOn();
            }
            at += cell.columns();
        }
        return false;
    }
}
