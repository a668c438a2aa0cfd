package org.hongtou.importer.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What a document's styles say of paragraphs, each with what it is based on. */
final class Styles {
    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable Style usual;

    /** A style as it is written; −1 and null where it says nothing. */
    private static final class Style {
        private @Nullable String base;
        private String name = "";
        private int outline = -1;
        private int numberId = -1;
        private int numberLevel = -1;
        private @Nullable String side;
        private @Nullable Boolean bold;
    }

    Styles(byte @Nullable [] part) throws XMLStreamException {
        if (part == null) {
            return;
        }
        try (Xml xml = new Xml(part)) {
            Style style = null;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("style")) {
                    style = null;
                }
                if (event != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.name().equals("style")) {
                    style = new Style();
                    String id = xml.attribute("styleId");
                    styles.put(id == null ? "" : id, style);
                    if ("1".equals(xml.attribute("default")) && "paragraph".equals(xml.attribute("type"))) {
                        usual = style;
                    }
                } else if (style != null) {
                    read(xml, style);
                }
            }
        }
    }

    private static void read(Xml xml, Style style) {
        switch (xml.name()) {
            case "name" -> style.name = xml.value().toLowerCase(Locale.ROOT);
            case "basedOn" -> style.base = xml.value();
            case "outlineLvl" -> style.outline = xml.whole("val", -1);
            case "numId" -> style.numberId = xml.whole("val", -1);
            case "ilvl" -> style.numberLevel = xml.whole("val", -1);
            case "jc" -> style.side = xml.value();
            case "b" -> style.bold = xml.isOn();
            default -> {
                // nothing that a draft needs
            }
        }
    }

    /** The level as a heading, from 1; 0 where it is none. */
    int level(String id) {
        for (Style style : chain(id)) {
            if (style.outline >= 0 && style.outline < 9) {
                return style.outline + 1;
            }
            if (style.name.matches("heading [1-9]")) {
                return style.name.charAt(style.name.length() - 1) - '0';
            }
        }
        return 0;
    }

    int numberId(String id) {
        for (Style style : chain(id)) {
            if (style.numberId >= 0) {
                return style.numberId;
            }
        }
        return -1;
    }

    int numberLevel(String id) {
        for (Style style : chain(id)) {
            if (style.numberLevel >= 0) {
                return style.numberLevel;
            }
        }
        return -1;
    }

    String side(String id) {
        for (Style style : chain(id)) {
            if (style.side != null) {
                return style.side;
            }
        }
        return "";
    }

    boolean isBold(String id) {
        for (Style style : chain(id)) {
            if (style.bold != null) {
                return style.bold;
            }
        }
        return false;
    }

    private Iterable<Style> chain(String id) {
        java.util.List<Style> chain = new java.util.ArrayList<>();
        Set<String> seen = new HashSet<>();
        Style style = id.isEmpty() ? usual : styles.get(id);
        while (style != null) {
            chain.add(style);
            String base = style.base;
            style = base != null && seen.add(base) ? styles.get(base) : null;
        }
        return chain;
    }
}
