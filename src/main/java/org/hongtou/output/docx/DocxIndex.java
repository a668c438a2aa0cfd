package org.hongtou.output.docx;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a package says of its own parts (ECMA-376 part 2): what each is, and how they point at each other. Entries are
 * sorted, so that the same parts make the same bytes.
 */
final class DocxIndex {
    static final String CONTENT_TYPES = "[Content_Types].xml";
    static final String PACKAGE_RELATIONSHIPS = "_rels/.rels";

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE_PACKAGE = "application/vnd.openxmlformats-package.";
    private static final String OFFICE_DOCUMENT = "application/vnd.openxmlformats-officedocument.";
    private static final String CLOSING_TAG = "</Relationships>";

    private DocxIndex() {}

    /** The content types of all parts: by their endings, and by their names where an ending doesn't say it. */
    static DocxPackage.Part contentTypes(Collection<DocxPart> parts) {
        Map<String, String> endings =
                new TreeMap<>(Map.of("rels", OFFICE_PACKAGE + "relationships+xml", "xml", "application/xml"));
        for (DocxMedia.Kind kind : DocxMedia.Kind.values()) {
            endings.put(kind.extension(), kind.contentType());
        }
        Map<String, String> names = new TreeMap<>(Map.of(
                DocxPackage.EXTENDED_PROPERTIES, OFFICE_DOCUMENT + "extended-properties+xml",
                DocxPackage.CORE_PROPERTIES, OFFICE_PACKAGE + "core-properties+xml",
                DocxPackage.BODY, OFFICE_DOCUMENT + "wordprocessingml.document.main+xml"));
        parts.forEach(part -> names.put(part.entryName(), part.contentType()));
        StringBuilder xml = new StringBuilder(DECLARATION);
        xml.append("<Types xmlns=\"").append(PACKAGE).append("content-types\">");
        endings.forEach((ending, type) -> type(xml, "Default", type, "Extension", ending));
        names.forEach((name, type) -> type(xml, "Override", type, "PartName", "/" + name));
        return part(CONTENT_TYPES, xml.append("</Types>"));
    }

    /** Where a reader finds the body and the properties. */
    static DocxPackage.Part packageRelationships() {
        StringBuilder xml = openRelationships();
        relationship(xml, "rId1", DocxPackage.BODY, DocxNamespaces.RELATIONSHIPS + "/officeDocument");
        relationship(
                xml, "rId2", DocxPackage.EXTENDED_PROPERTIES, DocxNamespaces.RELATIONSHIPS + "/extended-properties");
        relationship(xml, "rId3", DocxPackage.CORE_PROPERTIES, PACKAGE + "relationships/metadata/core-properties");
        return part(PACKAGE_RELATIONSHIPS, xml.append(CLOSING_TAG));
    }

    /**
     * How the body points at parts and pictures.
     *
     * @param pictures the relationships to pictures, as they stand in the part
     */
    static DocxPackage.Part bodyRelationships(Collection<DocxPart> parts, String pictures) {
        StringBuilder xml = openRelationships();
        parts.stream()
                .sorted(Comparator.comparing(DocxPart::relationship))
                .forEach(part -> relationship(xml, part.relationship(), part.fileName(), part.relationshipType()));
        return part(DocxPackage.BODY_RELATIONSHIPS, xml.append(pictures).append(CLOSING_TAG));
    }

    private static StringBuilder openRelationships() {
        return new StringBuilder(DECLARATION)
                .append("<Relationships xmlns=\"")
                .append(PACKAGE)
                .append("relationships\">");
    }

    /** Adds a relationship; none of its values holds a character that XML escapes. */
    static void relationship(StringBuilder xml, String id, String target, String type) {
        xml.append("<Relationship Id=\"").append(id);
        xml.append("\" Target=\"").append(target);
        xml.append("\" Type=\"").append(type).append("\"/>");
    }

    private static void type(StringBuilder xml, String element, String type, String attribute, String value) {
        xml.append('<').append(element).append(" ContentType=\"").append(type);
        xml.append("\" ").append(attribute).append("=\"").append(value).append("\"/>");
    }

    private static DocxPackage.Part part(String name, StringBuilder xml) {
        return new DocxPackage.Part(name, xml.toString().getBytes(StandardCharsets.UTF_8));
    }
}
