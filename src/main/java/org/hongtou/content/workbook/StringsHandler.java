package org.hongtou.content.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hears of the texts that a workbook's cells share; how they are spoken, above them, isn't part of them. */
final class StringsHandler extends DefaultHandler {
    /** How a character that XML has no place for is written. */
    private static final Pattern WRITTEN = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> strings = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inSound;

    @Override
    public void startElement(String space, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> inSound = true;
            case "t" -> inText = !inSound;
            default -> {}
        }
    }

    @Override
    public void endElement(String space, String name, String qualified) {
        switch (name) {
            case "si" -> strings.add(decoded(text.toString()));
            case "rPh" -> inSound = false;
            case "t" -> inText = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        if (inText) {
            text.append(letters, start, length);
        }
    }

    List<String> strings() {
        return strings;
    }

    static String decoded(String text) {
        return text.contains("_x")
                ? WRITTEN.matcher(text)
                        .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(match.group(1), 16))))
                : text;
    }
}
