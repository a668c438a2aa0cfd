package org.hongtou.content.workbook;

import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hears of a sheet's rows and cells; of a formula, what it gave when the file was saved. */
final class SheetHandler extends DefaultHandler {
    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 3;

    private final WorksheetMaker maker;
    private final List<String> strings;
    private final StylesHandler styles;
    private final CellNumbers numbers;
    private final StringBuilder value = new StringBuilder();
    private int row;
    private int column;
    private String type = "n";
    private int style;
    private boolean inValue;
    private boolean inSound;
    private boolean formula;

    SheetHandler(WorksheetMaker maker, List<String> strings, StylesHandler styles, CellNumbers numbers) {
        this.maker = maker;
        this.strings = strings;
        this.styles = styles;
        this.numbers = numbers;
    }

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> {
                row = number(attributes, "r", row + 1);
                column = -1;
                if (flag(attributes, "hidden")) {
                    maker.hide(row);
                }
            }
            case "c" -> cell(attributes);
            case "f" -> formula = true;
            case "v" -> inValue = true;
            case "t" -> inValue = !inSound;
            case "rPh" -> inSound = true;
            case "mergeCell" -> merged(String.valueOf(attributes.getValue("ref")));
            default -> {}
        }
    }

    private void cell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : column(reference);
        String said = attributes.getValue("t");
        type = said == null ? "n" : said;
        style = number(attributes, "s", 0);
        value.setLength(0);
        formula = false;
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "rPh" -> inSound = false;
            case "c" -> end();
            default -> {}
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (inValue) {
            value.append(letters, start, length);
        }
    }

    private void end() {
        String words = value.toString();
        if (words.isEmpty()) {
            if (formula) {
                maker.unknown(row, column);
            }
            return;
        }
        switch (type) {
            case "s" -> maker.text(row, column, strings.get(Integer.parseInt(words.strip())));
            case "b" -> maker.text(row, column, words.strip().equals("1") ? "是" : "否");
            case "e" -> maker.fault(row, column, words);
            case "n" -> {
                int format = styles.format(style);
                maker.number(row, column, Double.parseDouble(words), numbers, format, styles.code(format));
            }
            case "d" -> maker.text(row, column, CellNumbers.day(words));
            default -> maker.text(row, column, StringsHandler.decoded(words));
        }
    }

    private void merged(String reference) {
        String[] ends = reference.split(":", 2);
        if (ends.length == 2) {
            maker.merge(new Worksheet.Span(row(ends[0]), row(ends[1]), column(ends[0]), column(ends[1])));
        }
    }

    private static int row(String reference) {
        return Integer.parseInt(reference.replaceAll("[^0-9]", ""));
    }

    /** The column of a reference, from 0: 2 of {@code C7}. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < Math.min(reference.length(), MOST_LETTERS); i++) {
            char letter = reference.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * LETTERS + letter - 'A' + 1;
        }
        return Math.max(0, column - 1);
    }

    static int number(Attributes attributes, String name, int otherwise) {
        String said = attributes.getValue(name);
        return said == null ? otherwise : Integer.parseInt(said.strip());
    }

    static boolean flag(Attributes attributes, String name) {
        String said = attributes.getValue(name);
        return "1".equals(said) || "true".equals(said);
    }
}
