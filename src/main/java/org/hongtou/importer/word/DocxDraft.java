package org.hongtou.importer.word;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.hongtou.content.source.Excerpt;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.importer.draft.DraftDocument;

/** Reads a draft that Word, WPS or LibreOffice wrote as DOCX. */
public final class DocxDraft {
    private static final String MAIN = "officeDocument";

    private DocxDraft() {}

    /**
     * The draft, as Word shows it with all changes accepted.
     *
     * @throws org.hongtou.diagnostics.Halt if it is another file, damaged, or holds too much
     */
    public static DraftDocument read(String name, byte[] bytes, Report report) {
        try {
            PackageParts parts = new PackageParts(bytes);
            String main = new Relations(parts, "").ofType(MAIN);
            byte[] body = main == null ? null : parts.get(main);
            if (main == null || body == null) {
                throw report.halt(Diagnostic.error("import.other-zip", Place.file(name)));
            }
            Relations relations = new Relations(parts, main);
            Styles styles = new Styles(part(parts, relations.ofType("styles")));
            Numbering numbering = new Numbering(part(parts, relations.ofType("numbering")));
            try (Xml xml = new Xml(body)) {
                BodyReader reader = new BodyReader(name, parts, relations, styles, numbering, report);
                DraftDocument draft = new DraftDocument(name, reader.read(xml));
                reader.tell();
                tellHeaders(name, parts, report);
                return draft;
            }
        } catch (PackageParts.TooMuchException e) {
            throw report.halt(Diagnostic.error("import.too-much", Place.file(name), PackageParts.MOST_BYTES >> 20));
        } catch (IOException | XMLStreamException e) {
            throw report.halt(Diagnostic.error("import.damaged", Place.file(name)));
        }
    }

    /** Tells what stands in the heads of pages: a letterhead may, and content has it elsewhere. */
    private static void tellHeaders(String name, PackageParts parts, Report report) throws XMLStreamException {
        Set<String> told = new HashSet<>();
        for (String part : parts.names()) {
            byte[] bytes = part.matches("word/header[0-9]*\\.xml") ? parts.get(part) : null;
            if (bytes == null) {
                continue;
            }
            StringBuilder words = new StringBuilder();
            try (Xml xml = new Xml(bytes)) {
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamConstants.CHARACTERS) {
                        words.append(xml.text());
                    }
                }
            }
            String plain = words.toString().strip();
            if (plain.codePoints().anyMatch(Character::isIdeographic) && told.add(plain)) {
                report.add(Diagnostic.warning("import.left-header", Place.file(name), Excerpt.of(plain)));
            }
        }
    }

    private static byte @org.jspecify.annotations.Nullable [] part(
            PackageParts parts, @org.jspecify.annotations.Nullable String name) {
        return name == null ? null : parts.get(name);
    }
}
