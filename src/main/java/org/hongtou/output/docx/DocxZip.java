package org.hongtou.output.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file whose bytes depend on its entries only. */
final class DocxZip {
    /** Any fixed time would do; the very first one that ZIP can say would bring the time zone in. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private final ZipOutputStream zip;

    DocxZip(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    void add(DocxPackage.Part part) throws IOException {
        ZipEntry entry = new ZipEntry(part.name());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(part.bytes());
        zip.closeEntry();
    }

    /** Writes what a ZIP ends with; the stream beneath stays open. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}
