package org.hongtou.content.workbook;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hears of a workbook's sheets, in their order. */
final class BookHandler extends DefaultHandler {
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean since1904;

    /**
     * A sheet.
     *
     * @param relation the relationship that leads to its part
     */
    record Sheet(String name, String relation, boolean hidden) {}

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        if (name.equals("sheet")) {
            String state = attributes.getValue("state");
            sheets.add(new Sheet(
                    String.valueOf(attributes.getValue("name")),
                    relation(attributes),
                    state != null && !state.equals("visible")));
        } else if (name.equals("workbookPr")) {
            since1904 = SheetHandler.flag(attributes, "date1904");
        }
    }

    /** The attribute {@code id} of whichever namespace, transitional or strict. */
    private static String relation(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id")) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** Whether days are counted from 1904 on, as on old Macs. */
    boolean since1904() {
        return since1904;
    }
}
