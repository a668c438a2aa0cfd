package org.hongtou.importer.word;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.hongtou.importer.numbers.NumberedLists;
import org.jspecify.annotations.Nullable;

/** The lists of a DOCX as its part of numbers writes them. */
final class Numbering {
    private final NumberedLists lists = new NumberedLists();

    /** A level as it is being read. */
    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
        private int restart = -1;
        private boolean legal;

        private NumberedLists.Level done() {
            return new NumberedLists.Level(start, format, text, restart, legal);
        }
    }

    Numbering(byte @Nullable [] part) throws XMLStreamException {
        if (part != null) {
            try (Xml xml = new Xml(part)) {
                read(xml);
            }
        }
    }

    private void read(Xml xml) throws XMLStreamException {
        int definition = -1;
        int list = -1;
        int overridden = -1;
        int at = 0;
        Level level = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                switch (xml.name()) {
                    case "abstractNum" -> definition = -1;
                    case "num" -> list = -1;
                    case "lvlOverride" -> overridden = -1;
                    case "lvl" -> {
                        if (level != null && overridden >= 0) {
                            lists.override(list, overridden, level.done());
                        } else if (level != null && definition >= 0) {
                            lists.define(definition, at, level.done());
                        }
                        level = null;
                    }
                    default -> {
                        // goes on
                    }
                }
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.name()) {
                case "abstractNum" -> definition = xml.whole("abstractNumId", -1);
                case "num" -> list = xml.whole("numId", -1);
                case "abstractNumId" -> lists.point(list, xml.whole("val", -1));
                case "lvlOverride" -> overridden = xml.whole("ilvl", -1);
                case "startOverride" -> lists.start(list, overridden, xml.whole("val", 1));
                case "lvl" -> {
                    level = new Level();
                    at = xml.whole("ilvl", 0);
                }
                default -> {
                    if (level != null) {
                        read(xml, level);
                    }
                }
            }
        }
    }

    private static void read(Xml xml, Level level) {
        switch (xml.name()) {
            case "start" -> level.start = xml.whole("val", 1);
            case "numFmt" -> level.format = xml.value();
            case "lvlText" -> level.text = xml.value();
            case "lvlRestart" -> level.restart = xml.whole("val", -1);
            case "isLgl" -> level.legal = xml.isOn();
            default -> {
                // how it looks
            }
        }
    }

    /** The number of the next paragraph of a list; empty where it shows none. */
    String next(int list, int level) {
        return lists.next(list, level);
    }
}
