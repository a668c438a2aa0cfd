package org.hongtou.output.docx.part;

import org.hongtou.model.Document;
import org.hongtou.output.xml.XmlOut;

/** {@code docProps}: what the file says about itself. The only date is the document's own. */
public final class DocxProperties {
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final String DUBLIN_CORE_TERMS = "http://purl.org/dc/terms/";
    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    private DocxProperties() {}

    public static byte[] core(Document.Properties properties) {
        XmlOut out = new XmlOut();
        out.start("cp:coreProperties")
                .attribute("xmlns:cp", CORE)
                .attribute("xmlns:dc", DUBLIN_CORE)
                .attribute("xmlns:dcterms", DUBLIN_CORE_TERMS)
                .attribute("xmlns:xsi", SCHEMA_INSTANCE);
        text(out, "dc:title", properties.title());
        text(out, "dc:subject", properties.subject());
        text(out, "dc:creator", properties.author());
        text(out, "cp:lastModifiedBy", properties.author());
        date(out, "dcterms:created", properties.date());
        date(out, "dcterms:modified", properties.date());
        text(out, "dc:language", "zh-CN");
        return out.end().toBytes();
    }

    public static byte[] extended() {
        XmlOut out = new XmlOut();
        out.start("Properties").attribute("xmlns", EXTENDED);
        text(out, "Application", "Hongtou");
        return out.end().toBytes();
    }

    private static void text(XmlOut out, String name, String text) {
        if (!text.isEmpty()) {
            out.start(name).text(text).end();
        }
    }

    private static void date(XmlOut out, String name, String date) {
        if (!date.isEmpty()) {
            out.start(name)
                    .attribute("xsi:type", "dcterms:W3CDTF")
                    .text(date + "T00:00:00Z")
                    .end();
        }
    }
}
