package org.hongtou.importer.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.hongtou.content.source.Blanks;
import org.hongtou.importer.draft.DraftParagraph;
import org.hongtou.importer.draft.DraftPiece;
import org.hongtou.importer.draft.DraftWords;
import org.hongtou.importer.draft.Image;
import org.hongtou.importer.draft.Look;
import org.hongtou.importer.text.Symbols;

/** Reads a paragraph of a DOCX with all changes accepted: its words, what its fields came to, its boxes and pictures. */
final class RunReader {
    /** What stands only in a version that is past, or twice. */
    private static final Set<String> PAST = Set.of("del", "moveFrom", "Fallback", "rt", "delText", "delInstrText");

    private final BodyReader body;
    private final Styles styles;
    private final int number;
    private final boolean gap;
    private String style = "";
    private String side = "";
    private int outline;
    private int list = -1;
    private int listLevel = -1;
    private boolean indented;
    private boolean markDeleted;
    private int fields;
    private int results;
    private final List<DraftWords> stretches = new ArrayList<>();
    private final List<DraftPiece> boxes = new ArrayList<>();
    private final List<Image> images = new ArrayList<>();

    RunReader(BodyReader body, Styles styles, int number, boolean gap) {
        this.body = body;
        this.styles = styles;
        this.number = number;
        this.gap = gap;
    }

    /** Reads up to the paragraph's end. */
    void read(Xml xml) throws XMLStreamException {
        inline(xml);
    }

    private void inline(Xml xml) throws XMLStreamException {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (PAST.contains(xml.name())) {
                    xml.skip();
                } else {
                    element(xml);
                }
            }
        }
    }

    private void element(Xml xml) throws XMLStreamException {
        switch (xml.name()) {
            case "pPr" -> properties(xml);
            case "r" -> run(xml);
            case "oMath", "oMathPara" -> {
                body.lose("formula");
                xml.skip();
            }
            case "commentRangeStart" -> {
                body.lose("comment");
                xml.skip();
            }
            case "sdtPr", "proofErr", "bookmarkStart", "bookmarkEnd", "rPr", "rubyPr" -> xml.skip();
            default -> inline(xml);
        }
    }

    private void properties(Xml xml) throws XMLStreamException {
        int depth = 1;
        boolean past = false;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                if (xml.name().equals("pPrChange")) {
                    past = false;
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                past |= xml.name().equals("pPrChange");
                if (!past) {
                    property(xml);
                }
            }
        }
    }

    private void property(Xml xml) {
        switch (xml.name()) {
            case "pStyle" -> style = xml.value();
            case "jc" -> side = xml.value();
            case "outlineLvl" -> outline = xml.whole("val", 9) < 9 ? xml.whole("val", 9) + 1 : 0;
            case "numId" -> list = xml.whole("val", -1);
            case "ilvl" -> listLevel = xml.whole("val", 0);
            case "ind" ->
                indented =
                        xml.whole("firstLine", 0) > 0 || xml.whole("firstLineChars", 0) > 0 || xml.whole("left", 0) > 0;
            case "del", "moveFrom" -> markDeleted = true;
            default -> {
                // how it looks
            }
        }
    }

    private void run(Xml xml) throws XMLStreamException {
        boolean bold = styles.isBold(style) && !style.isEmpty();
        boolean hidden = false;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.name()) {
                case "rPr" -> {
                    int looks = looks(xml, bold);
                    bold = (looks & 1) != 0;
                    hidden = (looks & 2) != 0;
                    if (hidden) {
                        body.lose("hidden");
                    }
                }
                case "t" -> add(characters(xml), bold, hidden);
                case "tab", "ptab" -> {
                    add("\t", bold, hidden);
                    xml.skip();
                }
                case "br", "cr" -> {
                    if (!"page".equals(xml.attribute("type"))) {
                        add("\n", bold, hidden);
                    }
                    xml.skip();
                }
                case "noBreakHyphen" -> {
                    add("-", bold, hidden);
                    xml.skip();
                }
                case "sym" -> {
                    symbol(xml, bold, hidden);
                    xml.skip();
                }
                case "fldChar" -> field(xml);
                case "instrText", "delInstrText", "delText" -> xml.skip();
                case "footnoteReference", "endnoteReference" -> {
                    body.lose("footnote");
                    xml.skip();
                }
                case "commentReference", "annotationRef", "lastRenderedPageBreak", "softHyphen" -> xml.skip();
                case "ruby" -> ruby(xml, bold, hidden);
                default -> drawn(xml);
            }
        }
    }

    /** Bold in the first bit, hidden in the second. */
    private int looks(Xml xml, boolean styled) throws XMLStreamException {
        boolean bold = styled;
        boolean hidden = false;
        int depth = 1;
        boolean past = false;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                past &= !xml.name().equals("rPrChange");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                past |= xml.name().equals("rPrChange");
                if (!past && xml.name().equals("rStyle")) {
                    bold |= styles.isBold(xml.value());
                } else if (!past && xml.name().equals("b")) {
                    bold = xml.isOn();
                } else if (!past && xml.name().equals("vanish")) {
                    hidden = xml.isOn();
                }
            }
        }
        return (bold ? 1 : 0) | (hidden ? 2 : 0);
    }

    private void add(String text, boolean bold, boolean hidden) {
        if (!hidden && (fields == 0 || results == fields)) {
            stretches.add(new DraftWords(text, bold));
        }
    }

    private static String characters(Xml xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return text.toString();
            }
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.SPACE
                    || event == XMLStreamConstants.CDATA) {
                text.append(xml.text());
            }
        }
    }

    private void symbol(Xml xml, boolean bold, boolean hidden) {
        String code = xml.attribute("char");
        String sign = Symbols.of(xml.attribute("font"), code == null ? "" : code);
        if (sign.isEmpty()) {
            body.lose("symbol");
        } else {
            add(sign, bold, hidden);
        }
    }

    /** A field's words are what it came to; its code is none. */
    private void field(Xml xml) throws XMLStreamException {
        String type = xml.attribute("fldCharType");
        xml.skip();
        if ("begin".equals(type)) {
            fields++;
        } else if ("separate".equals(type)) {
            results = fields;
        } else if ("end".equals(type)) {
            fields = Math.max(0, fields - 1);
            results = Math.min(results, fields);
        }
    }

    private void ruby(Xml xml, boolean bold, boolean hidden) throws XMLStreamException {
        int from = stretches.size();
        inline(xml);
        List<DraftWords> base = List.copyOf(stretches.subList(from, stretches.size()));
        stretches.subList(from, stretches.size()).clear();
        base.forEach(stretch -> add(stretch.text(), bold, hidden));
    }

    /** A picture, a box with text, or both; in its older and newer forms, of which one is read. */
    private void drawn(Xml xml) throws XMLStreamException {
        String description = "";
        int depth = 1;
        boolean chart = false;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                continue;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            depth++;
            switch (xml.name()) {
                case "Fallback" -> {
                    xml.skip();
                    depth--;
                }
                case "docPr" -> {
                    String said = xml.attribute("descr");
                    description = said == null ? "" : said;
                }
                case "blip" -> add(body.image(xml.attribute("embed"), description));
                case "imagedata" -> add(body.image(xml.attribute("id"), description));
                case "chart", "relIds" -> {
                    if (!chart) {
                        body.lose("chart");
                        chart = true;
                    }
                }
                case "txbxContent" -> {
                    body.blocks(xml, boxes);
                    depth--;
                }
                default -> {
                    // what it looks like
                }
            }
        }
    }

    private void add(@org.jspecify.annotations.Nullable Image image) {
        if (image != null) {
            images.add(image);
        }
    }

    boolean isEmpty() {
        return stretches.stream().allMatch(stretch -> Blanks.areBlank(stretch.text()));
    }

    boolean isMarkDeleted() {
        return markDeleted;
    }

    List<DraftPiece> boxes() {
        return boxes;
    }

    List<Image> images() {
        return images;
    }

    int list() {
        return list >= 0 ? list : styles.numberId(style);
    }

    int listLevel() {
        return listLevel >= 0 ? listLevel : Math.max(0, styles.numberLevel(style));
    }

    /** The paragraph, with the number that Word shows before it. */
    DraftParagraph paragraph(String label) {
        List<DraftWords> all = new ArrayList<>(stretches);
        boolean bold = !stretches.isEmpty() && stretches.stream().allMatch(DraftWords::bold);
        if (!label.isEmpty()) {
            all.addFirst(new DraftWords(label, bold || stretches.getFirst().bold()));
        }
        String stands = side.isEmpty() ? styles.side(style) : side;
        Look.Side at = stands.equals("center")
                ? Look.Side.CENTER
                : stands.equals("right") || stands.equals("end") ? Look.Side.END : Look.Side.START;
        int level = outline > 0 ? outline : styles.level(style);
        boolean blank = !all.isEmpty()
                && !all.getFirst().text().isEmpty()
                && Blanks.isBlank(all.getFirst().text().charAt(0));
        DraftParagraph whole = new DraftParagraph(all, new Look(at, indented || blank, level, gap), number);
        return trimmed(whole);
    }

    private static DraftParagraph trimmed(DraftParagraph whole) {
        String text = whole.text();
        int start = 0;
        while (start < text.length() && (Blanks.isBlank(text.charAt(start)) || text.charAt(start) == '\n')) {
            start++;
        }
        return start == 0 ? whole : whole.from(start);
    }
}
