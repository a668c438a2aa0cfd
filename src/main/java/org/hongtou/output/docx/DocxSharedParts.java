package org.hongtou.output.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hongtou.output.docx.part.DocxPart;
import org.hongtou.output.docx.part.DocxProperties;
import org.hongtou.output.docx.part.DocxSettings;
import org.hongtou.output.docx.styles.DocxFontTable;
import org.hongtou.output.docx.styles.DocxNumbering;
import org.hongtou.output.docx.styles.DocxStyles;
import org.hongtou.output.zip.PackedPart;
import org.hongtou.output.zip.Part;
import org.jspecify.annotations.Nullable;

/**
 * The parts that depend on a document's shape alone, compressed and kept until one of another shape comes: documents of one kind follow
 * each other, and these are a third of a short one's work. Safe for use by many threads.
 */
final class DocxSharedParts {
    private volatile @Nullable Made latest;

    private record Made(DocxShape shape, List<PackedPart> parts) {}

    List<PackedPart> of(DocxShape shape) {
        Made made = latest;
        if (made == null || !made.shape.equals(shape)) {
            made = new Made(shape, make(shape));
            latest = made;
        }
        return made.parts;
    }

    private static List<PackedPart> make(DocxShape shape) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(DocxPackage.CONTENT_TYPES, DocxContentTypes.write(shape.parts())));
        parts.add(new Part(DocxPackage.RELATIONSHIPS, DocxRelationships.ofPackage()));
        parts.add(new Part(DocxPackage.EXTENDED_PROPERTIES, DocxProperties.extended()));
        parts.add(
                part(DocxPart.STYLES, DocxStyles.write(shape.style(), shape.contents(), shape.used(), shape.roles())));
        parts.add(part(DocxPart.SETTINGS, DocxSettings.write(shape.mirrored(), shape.pairs())));
        parts.add(part(DocxPart.FONT_TABLE, DocxFontTable.write(shape.style())));
        if (shape.has(DocxPart.NUMBERING)) {
            parts.add(part(
                    DocxPart.NUMBERING, DocxNumbering.write(shape.style(), Objects.requireNonNull(shape.contents()))));
        }
        return parts.stream().map(PackedPart::of).toList();
    }

    private static Part part(DocxPart part, byte[] bytes) {
        return new Part(part.entryName(), bytes);
    }
}
