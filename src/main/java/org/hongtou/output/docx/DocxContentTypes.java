package org.hongtou.output.docx;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hongtou.output.docx.body.DocxMedia;
import org.hongtou.output.docx.part.DocxPart;
import org.hongtou.output.xml.XmlOut;

/** {@code [Content_Types].xml}: what each part of a package is (ECMA-376-2 10.1.2). */
final class DocxContentTypes {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String PACKAGE = "application/vnd.openxmlformats-package.";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private DocxContentTypes() {}

    /** @param parts which parts of {@code word/} there are */
    static byte[] write(Set<DocxPart> parts) {
        Map<String, String> endings = new TreeMap<>();
        endings.put("rels", PACKAGE + "relationships+xml");
        endings.put("xml", "application/xml");
        for (DocxMedia.Kind kind : DocxMedia.Kind.values()) {
            endings.put(kind.extension(), kind.contentType());
        }
        Map<String, String> names = new TreeMap<>();
        names.put(DocxPackage.EXTENDED_PROPERTIES, OFFICE + "extended-properties+xml");
        names.put(DocxPackage.CORE_PROPERTIES, PACKAGE + "core-properties+xml");
        names.put(DocxPackage.BODY, OFFICE + "wordprocessingml.document.main+xml");
        parts.forEach(part -> names.put(part.entryName(), OFFICE + "wordprocessingml." + part.kind() + "+xml"));
        XmlOut out = new XmlOut("").start("Types").attribute("xmlns", NAMESPACE);
        endings.forEach((ending, type) -> type(out, "Default", type, "Extension", ending));
        names.forEach((name, type) -> type(out, "Override", type, "PartName", "/" + name));
        return out.end().toBytes();
    }

    private static void type(XmlOut out, String element, String type, String of, String what) {
        out.start(element).attribute("ContentType", type).attribute(of, what).end();
    }
}
