package org.hongtou.output.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.hongtou.output.zip.Part;

/**
 * A package with every part that a document can have, all empty: what each part is, and how they point at each other.
 * POI makes it while the program is built, since a start would wait for POI; a document leaves out what speaks of parts
 * that it doesn't have.
 */
public final class DocxSkeleton {
    private static final String FILE = "/docx/skeleton.zip";
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String PACKAGE_RELATIONSHIPS = "_rels/.rels";
    private static final String BODY_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXTENDED_PROPERTIES_TYPE =
            "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    private static final String CLOSING_TAG = "</Relationships>";

    private final Map<String, String> entries = new HashMap<>();

    private DocxSkeleton(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    /** The skeleton that ships with the program. */
    static DocxSkeleton shipped() {
        try (InputStream in = DocxSkeleton.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the program");
            }
            return new DocxSkeleton(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes the skeleton.
     *
     * @param arguments the folder of the program's files
     */
    public static void main(String[] arguments) throws IOException, InvalidFormatException {
        Path file = Path.of(arguments[0] + FILE);
        Files.createDirectories(file.resolveSibling("."));
        Files.write(file, make());
    }

    private static byte[] make() throws IOException, InvalidFormatException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OPCPackage opc = OPCPackage.create(bytes);
        PackagePart body = part(opc, DocxPackage.BODY, BODY_TYPE);
        opc.addRelationship(body.getPartName(), TargetMode.INTERNAL, DocxNamespaces.RELATIONSHIPS + "/officeDocument");
        for (DocxPart part : DocxPart.values()) {
            PackagePartName name =
                    part(opc, part.entryName(), part.contentType()).getPartName();
            body.addRelationship(name, TargetMode.INTERNAL, part.relationshipType(), part.relationship());
        }
        PackagePartName extended = part(opc, DocxPackage.EXTENDED_PROPERTIES, EXTENDED_PROPERTIES_TYPE)
                .getPartName();
        opc.addRelationship(extended, TargetMode.INTERNAL, DocxNamespaces.RELATIONSHIPS + "/extended-properties");
        // Pictures come later: an empty one of each kind makes POI declare what their endings mean.
        for (DocxMedia.Kind kind : DocxMedia.Kind.values()) {
            part(opc, kind.entryName(0), kind.contentType());
        }
        opc.close();
        return bytes.toByteArray();
    }

    private static PackagePart part(OPCPackage opc, String name, String type) throws InvalidFormatException {
        return opc.createPart(PackagingURIHelper.createPartName("/" + name), type);
    }

    /** What each part is, of a document that has some of them. */
    Part contentTypes(Set<DocxPart> parts) {
        String xml = entry(CONTENT_TYPES);
        for (DocxPart part : DocxPart.values()) {
            if (!parts.contains(part)) {
                xml = without(xml, "Override", "PartName=\"/" + part.entryName() + "\"");
            }
        }
        return new Part(CONTENT_TYPES, xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Where the body and the properties are. */
    Part packageRelationships() {
        return new Part(PACKAGE_RELATIONSHIPS, entry(PACKAGE_RELATIONSHIPS).getBytes(StandardCharsets.UTF_8));
    }

    /** How the body points at its parts, open at the end for pictures. */
    String openRelationships(Set<DocxPart> parts) {
        String xml = entry(DocxPackage.BODY_RELATIONSHIPS);
        for (DocxPart part : DocxPart.values()) {
            if (!parts.contains(part)) {
                xml = without(xml, "Relationship", "Id=\"" + part.relationship() + "\"");
            }
        }
        return xml.substring(0, xml.lastIndexOf(CLOSING_TAG));
    }

    /** Closes such relationships. */
    static Part closed(String relationships, String pictures) {
        String xml = relationships + pictures + CLOSING_TAG;
        return new Part(DocxPackage.BODY_RELATIONSHIPS, xml.getBytes(StandardCharsets.UTF_8));
    }

    private String entry(String name) {
        String xml = entries.get(name);
        if (xml == null) {
            throw new IllegalStateException("not in " + FILE + ": " + name);
        }
        return xml;
    }

    /** Text without the empty element that has an attribute. */
    private static String without(String xml, String element, String attribute) {
        return Pattern.compile("<" + element + " [^>]*" + Pattern.quote(attribute) + "[^>]*/>")
                .matcher(xml)
                .replaceFirst("");
    }
}
