package org.hongtou.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small Word files. */
public final class WordFiles {
    /** A picture of one point. */
    private static final byte[] POINT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==");

    private final StringBuilder body = new StringBuilder();
    private boolean other;

    /** A file of one table: two cells a row. */
    public static byte[] table(String... cells) {
        return new WordFiles().withTable(cells).bytes();
    }

    /** A further paragraph. */
    public WordFiles with(String... paragraphs) {
        for (String paragraph : paragraphs) {
            body.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
        }
        return this;
    }

    /** A further table: two cells a row. */
    public WordFiles withTable(String... cells) {
        body.append("<w:tbl>");
        for (int i = 0; i < cells.length; i += 2) {
            body.append("<w:tr><w:tc>");
            with(cells[i]);
            body.append("</w:tc><w:tc>");
            with(cells[i + 1]);
            body.append("</w:tc></w:tr>");
        }
        body.append("</w:tbl>");
        return this;
    }

    /** A further paragraph with a picture, called {@code image1.png} in the file. */
    public WordFiles withPicture() {
        body.append("<w:p><w:r><w:drawing><wp:inline><a:blip r:embed=\"p\"/></wp:inline></w:drawing></w:r></w:p>");
        return this;
    }

    /** A further paragraph with another picture of the same name. */
    public WordFiles withOtherPicture() {
        other = true;
        return withPicture();
    }

    /** The file. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(
                    zip,
                    "_rels/.rels",
                    utf8("<Relationships><Relationship Id=\"r1\" Type=\"x/officeDocument\""
                            + " Target=\"word/document.xml\"/></Relationships>"));
            add(
                    zip,
                    "word/_rels/document.xml.rels",
                    utf8("<Relationships><Relationship Id=\"p\" Type=\"x/image\""
                            + " Target=\"media/image1.png\"/></Relationships>"));
            add(
                    zip,
                    "word/document.xml",
                    utf8(
                            "<w:document xmlns:w=\"urn:w\" xmlns:r=\"urn:r\" xmlns:wp=\"urn:wp\" xmlns:a=\"urn:a\"><w:body>"
                                    + body + "</w:body></w:document>"));
            add(zip, "word/media/image1.png", other ? new byte[] {1, 2, 3} : POINT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
