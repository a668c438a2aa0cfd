package org.hongtou.output.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hongtou.model.Document;
import org.hongtou.output.Composed;
import org.hongtou.output.zip.Part;

/** The parts of a document, in the order of the file. */
final class DocxPackage {
    static final String BODY = "word/document.xml";
    static final String BODY_RELATIONSHIPS = "word/_rels/document.xml.rels";
    static final String CORE_PROPERTIES = "docProps/core.xml";
    static final String EXTENDED_PROPERTIES = "docProps/app.xml";

    private DocxPackage() {}

    static List<Part> of(Composed composed) {
        DocxShape shape = DocxShape.of(composed);
        DocxSkeleton skeleton = DocxSkeleton.shipped();
        DocxMedia media = new DocxMedia(composed.pictures());
        DocxBookmarks bookmarks = new DocxBookmarks();
        Document.Properties properties = composed.galley().properties();
        List<Part> parts = new ArrayList<>();
        parts.add(skeleton.contentTypes(shape.parts()));
        parts.add(skeleton.packageRelationships());
        parts.add(new Part(EXTENDED_PROPERTIES, DocxProperties.extended()));
        parts.add(new Part(CORE_PROPERTIES, DocxProperties.core(properties)));
        parts.add(new Part(BODY, DocxBody.write(composed, shape, media, bookmarks)));
        parts.add(DocxSkeleton.closed(skeleton.openRelationships(shape.parts()), media.relationships()));
        DocxFooters footers = new DocxFooters(composed, bookmarks);
        for (DocxPart part : DocxPart.values()) {
            if (shape.has(part)) {
                parts.add(new Part(part.entryName(), bytes(part, shape, footers)));
            }
        }
        parts.addAll(media.parts());
        return parts;
    }

    private static byte[] bytes(DocxPart part, DocxShape shape, DocxFooters footers) {
        return switch (part) {
            case STYLES -> DocxStyles.write(shape.style(), shape.contents());
            case SETTINGS -> DocxSettings.write(shape.mirrored(), shape.has(DocxPart.EVEN_FOOTER));
            case FONT_TABLE -> DocxFontTable.write(shape.style());
            case NUMBERING -> DocxNumbering.write(shape.style(), Objects.requireNonNull(shape.contents()));
            case FIRST_HEADER -> footers.firstHeader();
            case ODD_FOOTER -> footers.oddFooter();
            case EVEN_FOOTER -> footers.evenFooter();
            case FIRST_FOOTER -> footers.firstFooter();
            case BLANK_FOOTER -> footers.blankFooter();
            case BLANK_HEADER -> footers.blankHeader();
            case TURNED_ODD_HEADER -> footers.turnedOddHeader();
            case TURNED_EVEN_HEADER -> footers.turnedEvenHeader();
        };
    }
}
