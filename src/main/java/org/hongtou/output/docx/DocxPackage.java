package org.hongtou.output.docx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What the documents of one shape have in common: the parts that are the same for all of them, and what the package
 * says of all parts. Made once a shape.
 *
 * @param parts the finished parts, in the order of the file
 * @param relationships the body's relationships, open at the end for those to pictures
 */
record DocxPackage(List<PackedPart> parts, String relationships) {
    static final String BODY = "word/document.xml";
    static final String BODY_RELATIONSHIPS = "word/_rels/document.xml.rels";
    static final String CORE_PROPERTIES = "docProps/core.xml";
    static final String EXTENDED_PROPERTIES = "docProps/app.xml";

    DocxPackage {
        parts = List.copyOf(parts);
    }

    /** A ZIP entry. */
    record Part(String name, byte[] bytes) {}

    static DocxPackage make(DocxShape shape) {
        DocxSkeleton skeleton = DocxSkeleton.shipped();
        List<Part> parts = new ArrayList<>();
        parts.add(skeleton.contentTypes(shape.parts()));
        parts.add(skeleton.packageRelationships());
        parts.add(new Part(EXTENDED_PROPERTIES, DocxProperties.extended()));
        shape.parts().stream()
                .filter(DocxPart::prepared)
                .sorted(Comparator.comparing(DocxPart::entryName))
                .forEach(part -> parts.add(new Part(part.entryName(), finished(part, shape))));
        try (PartPacker packer = PartPacker.careful()) {
            return new DocxPackage(
                    parts.stream().map(packer::pack).toList(), skeleton.openRelationships(shape.parts()));
        }
    }

    private static byte[] finished(DocxPart part, DocxShape shape) {
        return switch (part) {
            case STYLES -> DocxStyles.write(shape.style(), shape.contents());
            case SETTINGS -> DocxSettings.write(shape.mirrored(), shape.has(DocxPart.EVEN_FOOTER));
            case FONT_TABLE -> DocxFontTable.write(shape.style());
            case NUMBERING -> DocxNumbering.write(shape.style(), Objects.requireNonNull(shape.contents()));
            case FIRST_HEADER,
                    ODD_FOOTER,
                    EVEN_FOOTER,
                    FIRST_FOOTER,
                    BLANK_FOOTER,
                    TURNED_ODD_HEADER,
                    TURNED_EVEN_HEADER,
                    BLANK_HEADER -> throw new IllegalArgumentException("a document fills in " + part);
        };
    }

    /** The body's relationships as a part, with those to the pictures of one document. */
    Part relationshipsWith(String pictures) {
        return DocxSkeleton.closed(relationships, pictures);
    }
}
