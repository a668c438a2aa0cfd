package org.hongtou.content.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hears of the forms that a workbook's cells show numbers in. */
final class StylesHandler extends DefaultHandler {
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> formats = new ArrayList<>();
    private boolean inCells;

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" ->
                codes.put(
                        SheetHandler.number(attributes, "numFmtId", 0),
                        String.valueOf(attributes.getValue("formatCode")));
            case "cellXfs" -> inCells = true;
            case "xf" -> {
                if (inCells) {
                    formats.add(SheetHandler.number(attributes, "numFmtId", 0));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        if (name.equals("cellXfs")) {
            inCells = false;
        }
    }

    /** The number of the form that a style shows numbers in. */
    int format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : 0;
    }

    /** How a form is written; null for those that every workbook has. */
    @Nullable
    String code(int format) {
        return codes.get(format);
    }
}
