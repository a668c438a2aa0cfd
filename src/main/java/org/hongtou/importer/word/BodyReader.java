package org.hongtou.importer.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.importer.draft.DraftParagraph;
import org.hongtou.importer.draft.DraftPiece;
import org.hongtou.importer.draft.Image;
import org.jspecify.annotations.Nullable;

/** Goes through the body of a DOCX once: paragraphs, tables, what stands within controls and boxes. */
final class BodyReader {
    private final String file;
    private final PackageParts parts;
    private final Relations relations;
    private final Styles styles;
    private final Numbering numbering;
    private final Report report;
    private final Map<String, Integer> losses = new TreeMap<>();
    private int paragraphs;
    private boolean gap;
    /** A paragraph whose mark was deleted: it goes on in the next. */
    private @Nullable DraftParagraph open;

    BodyReader(
            String file, PackageParts parts, Relations relations, Styles styles, Numbering numbering, Report report) {
        this.file = file;
        this.parts = parts;
        this.relations = relations;
        this.styles = styles;
        this.numbering = numbering;
        this.report = report;
    }

    List<DraftPiece> read(Xml xml) throws XMLStreamException {
        List<DraftPiece> pieces = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.name().equals("body")) {
                blocks(xml, pieces);
            }
        }
        if (open != null) {
            pieces.add(open);
        }
        return pieces;
    }

    /** Tells what a draft holds and content doesn't. */
    void tell() {
        losses.forEach((what, count) -> report.add(Diagnostic.warning("import.left-" + what, Place.file(file), count)));
    }

    /** Counts one of what isn't carried over: {@code footnote}. */
    void lose(String what) {
        losses.merge(what, 1, Integer::sum);
    }

    /** The blocks up to the end of the element that has begun. */
    void blocks(Xml xml, List<DraftPiece> pieces) throws XMLStreamException {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                block(xml, pieces);
            }
        }
    }

    /** The block that has begun, to its end. */
    void block(Xml xml, List<DraftPiece> pieces) throws XMLStreamException {
        switch (xml.name()) {
            case "p" -> paragraph(xml, pieces);
            case "tbl" -> {
                pieces.add(new GridReader(this).read(xml));
                gap = false;
            }
            case "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo" -> blocks(xml, pieces);
            case "altChunk" -> {
                lose("chunk");
                xml.skip();
            }
            default -> xml.skip();
        }
    }

    private void paragraph(Xml xml, List<DraftPiece> pieces) throws XMLStreamException {
        paragraphs++;
        RunReader reader = new RunReader(this, styles, paragraphs, gap);
        reader.read(xml);
        pieces.addAll(reader.boxes());
        if (reader.isEmpty()) {
            gap |= reader.images().isEmpty();
            pieces.addAll(reader.images());
            return;
        }
        String label = numbering.next(reader.list(), reader.listLevel());
        DraftParagraph read = reader.paragraph(label);
        if (open != null) {
            read = open.and(read);
            open = null;
        }
        if (reader.isMarkDeleted()) {
            open = read;
        } else {
            pieces.add(read);
        }
        pieces.addAll(reader.images());
        gap = false;
    }

    /** The picture that a reference names; null where its file isn't in the package, which is told. */
    @Nullable
    Image image(@Nullable String id, String description) {
        String name = relations.target(id);
        byte[] bytes = name == null ? null : parts.get(name);
        String ending =
                name == null ? "" : name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
        if (name == null
                || bytes == null
                || !List.of("png", "jpg", "jpeg", "webp").contains(ending)) {
            lose("picture");
            return null;
        }
        return new Image(name.substring(name.lastIndexOf('/') + 1), bytes, description);
    }
}
