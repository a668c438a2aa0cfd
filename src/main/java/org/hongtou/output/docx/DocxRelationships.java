package org.hongtou.output.docx;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hongtou.output.docx.body.DocxMedia;
import org.hongtou.output.docx.part.DocxNamespaces;
import org.hongtou.output.docx.part.DocxPart;
import org.hongtou.output.xml.XmlOut;

/** Which parts a package or a part points at, and by which ids (ECMA-376-2 9.3). */
final class DocxRelationships {
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final XmlOut out = new XmlOut("").start("Relationships").attribute("xmlns", PACKAGE);

    private DocxRelationships() {}

    /** {@code _rels/.rels}: where the body and the properties are. */
    static byte[] ofPackage() {
        return new DocxRelationships()
                .add("rId1", DocxPackage.BODY, DocxNamespaces.RELATIONSHIPS + "/officeDocument")
                .add("rId2", DocxPackage.EXTENDED_PROPERTIES, DocxNamespaces.RELATIONSHIPS + "/extended-properties")
                .add("rId3", DocxPackage.CORE_PROPERTIES, PACKAGE + "/metadata/core-properties")
                .write();
    }

    /** {@code word/_rels/document.xml.rels}: the other parts of {@code word/}, and the pictures in their order. */
    static byte[] ofBody(Set<DocxPart> parts, List<String> pictures) {
        DocxRelationships relationships = new DocxRelationships();
        parts.stream()
                .sorted(Comparator.comparing(DocxPart::relationship))
                .forEach(part -> relationships.addWord(part.relationship(), part.entryName(), part.kind()));
        for (int i = 0; i < pictures.size(); i++) {
            relationships.addWord(DocxMedia.relationship(i + 1), pictures.get(i), "image");
        }
        return relationships.write();
    }

    private void addWord(String id, String entry, String kind) {
        add(id, entry.substring("word/".length()), DocxNamespaces.RELATIONSHIPS + "/" + kind);
    }

    private DocxRelationships add(String id, String target, String type) {
        out.start("Relationship")
                .attribute("Id", id)
                .attribute("Target", target)
                .attribute("Type", type)
                .end();
        return this;
    }

    private byte[] write() {
        return out.end().toBytes();
    }
}
