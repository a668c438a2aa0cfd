package org.hongtou.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;

/** What is done to a DOCX's text, as a tree. */
@FunctionalInterface
interface DocxPartChange {
    /** The part that holds the text. */
    String DOCUMENT = "word/document.xml";

    /** Changes the part in place. */
    void change(Document document);

    /** The file with its text changed; all other parts as they are. */
    default byte[] in(byte[] docx) {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    byte[] part = in.readAllBytes();
                    out.write(entry.getName().equals(DOCUMENT) ? changed(part) : part);
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] changed(byte[] part) throws IOException {
        Document document = Xml.parse(part);
        change(document);
        return Xml.write(document);
    }
}
