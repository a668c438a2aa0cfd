package org.hongtou.output.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hongtou.model.Document;
import org.hongtou.output.Composed;
import org.hongtou.output.WordTally;
import org.hongtou.output.docx.body.DocxBookmarks;
import org.hongtou.output.docx.body.DocxMedia;
import org.hongtou.output.docx.foot.DocxFooters;
import org.hongtou.output.docx.part.DocxPart;
import org.hongtou.output.docx.part.DocxProperties;
import org.hongtou.output.docx.styles.DocxNumbering;
import org.hongtou.output.zip.PackedPart;
import org.hongtou.output.zip.Part;
import org.hongtou.output.zip.ZipWriter;

/** Writes the parts of a document, those first that other documents have as well. */
final class DocxPackage {
    static final String CONTENT_TYPES = "[Content_Types].xml";
    static final String RELATIONSHIPS = "_rels/.rels";
    static final String BODY = "word/document.xml";
    static final String BODY_RELATIONSHIPS = "word/_rels/document.xml.rels";
    static final String CORE_PROPERTIES = "docProps/core.xml";
    static final String EXTENDED_PROPERTIES = "docProps/app.xml";

    private final DocxSharedParts shared = new DocxSharedParts();

    void write(Composed composed, ZipWriter zip) throws IOException {
        DocxShape shape = DocxShape.of(composed);
        for (PackedPart part : shared.of(shape)) {
            zip.add(part);
        }
        for (Part part : own(composed, shape)) {
            zip.add(part);
        }
    }

    private static List<Part> own(Composed composed, DocxShape shape) {
        DocxMedia media = new DocxMedia(composed.pictures());
        DocxBookmarks bookmarks = new DocxBookmarks();
        Document.Properties properties = composed.galley().properties();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(CORE_PROPERTIES, DocxProperties.core(properties)));
        byte[] body = DocxDocument.write(composed, shape, media, bookmarks);
        parts.add(new Part(BODY, body));
        List<Part> pictures = media.parts();
        List<String> names = pictures.stream().map(Part::name).toList();
        parts.add(new Part(BODY_RELATIONSHIPS, DocxRelationships.ofBody(shape.parts(), names)));
        parts.addAll(DocxFooters.write(composed, shape.parts(), bookmarks));
        parts.addAll(pictures);
        WordTally.of(composed.galley()).require(words(body, composed, shape), "docx");
        return parts;
    }

    private static WordTally words(byte[] body, Composed composed, DocxShape shape) {
        WordTally words = new WordTally();
        String numbering = shape.has(DocxPart.NUMBERING)
                ? DocxWords.text(DocxNumbering.write(composed.style(), Objects.requireNonNull(shape.contents())))
                : "";
        DocxWords.add(DocxWords.text(body), numbering, words);
        return words;
    }
}
