package org.hongtou.output.pdf;

import java.nio.charset.StandardCharsets;
import org.hongtou.model.Document;

/** What the file says about itself, again in XML, where PDF/A wants it, with the claim to be PDF/A-2. */
final class Xmp {
    private Xmp() {}

    /**
     * @param level the claim: {@code A} with structure and every character readable, {@code B} for the look alone
     */
    static byte[] of(Document.Properties properties, char level) {
        StringBuilder xml = new StringBuilder("""
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
                xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
                xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                <pdfaid:part>2</pdfaid:part>
                <pdfaid:conformance>%s</pdfaid:conformance>
                <dc:format>application/pdf</dc:format>
                <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
                """.formatted(level));
        languages(xml, "dc:title", properties.title());
        if (!properties.author().isEmpty()) {
            xml.append("<dc:creator><rdf:Seq><rdf:li>").append(escape(properties.author()));
            xml.append("</rdf:li></rdf:Seq></dc:creator>\n");
        }
        languages(xml, "dc:description", properties.subject());
        element(xml, "xmp:CreatorTool", PdfProperties.CREATOR);
        element(xml, "pdf:Producer", PdfProperties.PRODUCER);
        if (!properties.date().isEmpty()) {
            element(xml, "xmp:CreateDate", properties.date() + "T00:00:00+08:00");
            element(xml, "xmp:ModifyDate", properties.date() + "T00:00:00+08:00");
        }
        xml.append("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void languages(StringBuilder xml, String name, String value) {
        if (!value.isEmpty()) {
            xml.append('<')
                    .append(name)
                    .append("><rdf:Alt><rdf:li xml:lang=\"x-default\">")
                    .append(escape(value));
            xml.append("</rdf:li></rdf:Alt></").append(name).append(">\n");
        }
    }

    private static void element(StringBuilder xml, String name, String value) {
        xml.append('<')
                .append(name)
                .append('>')
                .append(value)
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
