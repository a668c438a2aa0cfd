package org.hongtou.output.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * What the documents of one shape have in common: the parts that are the same for all of them, and the content types
 * and relationships of all parts. Made with POI, once.
 *
 * @param parts the finished parts, in the order of the file
 * @param relationships the body's relationships, open at the end for those to pictures
 */
record DocxPackage(List<PackedPart> parts, String relationships) {
    static final String BODY = "word/document.xml";
    static final String BODY_RELATIONSHIPS = "word/_rels/document.xml.rels";
    static final String CORE_PROPERTIES = "docProps/core.xml";

    private static final String BODY_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXTENDED_PROPERTIES = "/docProps/app.xml";
    private static final String EXTENDED_PROPERTIES_TYPE =
            "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String CLOSING_TAG = "</Relationships>";

    DocxPackage {
        parts = List.copyOf(parts);
    }

    /** A ZIP entry. */
    record Part(String name, byte[] bytes) {}

    /** Makes a package of one part with POI, for the sake of what that loads. */
    static void load() {
        OPCPackage opc = OPCPackage.create(OutputStream.nullOutputStream());
        try (opc) {
            PackagePartName body = PackagingURIHelper.createPartName("/" + BODY);
            opc.addRelationship(body, TargetMode.INTERNAL, DocxNamespaces.RELATIONSHIPS + "/officeDocument");
            fill(opc.createPart(body, BODY_TYPE), new byte[0]);
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static DocxPackage make(DocxShape shape) {
        try {
            return read(pack(shape));
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All parts, those that a document fills in empty. */
    private static byte[] pack(DocxShape shape) throws InvalidFormatException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OPCPackage opc = OPCPackage.create(bytes);
        PackagePartName bodyName = PackagingURIHelper.createPartName("/" + BODY);
        opc.addRelationship(bodyName, TargetMode.INTERNAL, DocxNamespaces.RELATIONSHIPS + "/officeDocument");
        PackagePart body = opc.createPart(bodyName, BODY_TYPE);
        for (DocxPart part : DocxPart.values()) {
            if (shape.has(part)) {
                PackagePartName name = PackagingURIHelper.createPartName(part.partName());
                fill(opc.createPart(name, part.contentType()), finished(part, shape));
                body.addRelationship(name, TargetMode.INTERNAL, part.relationshipType(), part.relationship());
            }
        }
        PackagePartName extended = PackagingURIHelper.createPartName(EXTENDED_PROPERTIES);
        fill(opc.createPart(extended, EXTENDED_PROPERTIES_TYPE), DocxProperties.extended());
        opc.addRelationship(extended, TargetMode.INTERNAL, DocxNamespaces.RELATIONSHIPS + "/extended-properties");
        // Pictures come later: an empty one of each kind makes POI declare what their endings mean.
        for (DocxMedia.Kind kind : DocxMedia.Kind.values()) {
            opc.createPart(PackagingURIHelper.createPartName("/" + kind.entryName(0)), kind.contentType());
        }
        opc.close();
        return bytes.toByteArray();
    }

    private static byte[] finished(DocxPart part, DocxShape shape) {
        return switch (part) {
            case STYLES -> DocxStyles.write(shape.style(), shape.contents());
            case SETTINGS -> DocxSettings.write(shape.mirrored(), shape.has(DocxPart.EVEN_FOOTER));
            case FONT_TABLE -> DocxFontTable.write(shape.style());
            case NUMBERING -> DocxNumbering.write(shape.style(), Objects.requireNonNull(shape.contents()));
            default -> new byte[0];
        };
    }

    private static void fill(PackagePart part, byte[] bytes) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write(bytes);
        }
    }

    /** Takes out of POI's file what all documents share. */
    private static DocxPackage read(byte[] file) throws IOException {
        Set<String> own = streamed();
        List<PackedPart> parts = new ArrayList<>();
        String relationships = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                if (entry.getName().equals(BODY_RELATIONSHIPS)) {
                    relationships = withoutClosingTag(new String(bytes, StandardCharsets.UTF_8));
                } else if (entry.getName().equals(CONTENT_TYPES)) {
                    parts.addFirst(PackedPart.of(new Part(CONTENT_TYPES, bytes)));
                } else if (!own.contains(entry.getName())) {
                    parts.add(PackedPart.of(new Part(entry.getName(), bytes)));
                }
            }
        }
        return new DocxPackage(parts, relationships);
    }

    /** The entries that each document writes itself. */
    private static Set<String> streamed() {
        Set<String> names = new HashSet<>(Set.of(BODY, CORE_PROPERTIES));
        for (DocxPart part : DocxPart.values()) {
            if (!part.prepared()) {
                names.add(part.entryName());
            }
        }
        for (DocxMedia.Kind kind : DocxMedia.Kind.values()) {
            names.add(kind.entryName(0));
        }
        return names;
    }

    private static String withoutClosingTag(String xml) {
        int end = xml.lastIndexOf(CLOSING_TAG);
        if (end < 0) {
            throw new IllegalStateException("relationships as POI doesn't write them");
        }
        return xml.substring(0, end);
    }

    /** The body's relationships as a part, with those to the pictures of one document. */
    Part relationshipsWith(String pictures) {
        String xml = relationships + pictures + CLOSING_TAG;
        return new Part(BODY_RELATIONSHIPS, xml.getBytes(StandardCharsets.UTF_8));
    }
}
