package org.hongtou.output.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.hongtou.output.Composed;
import org.hongtou.output.DocumentWriter;
import org.hongtou.output.FileSink;
import org.hongtou.output.WordTally;
import org.hongtou.output.zip.ZipWriter;

/**
 * Writes DOCX (ECMA-376, transitional): text that flows in named styles, for a clerk to go on editing. Keeps the
 * parts that documents share, so one writer should serve many of them.
 */
public final class DocxWriter implements DocumentWriter {
    private final DocxPackage parts = new DocxPackage();

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public boolean embedsFonts() {
        return false;
    }

    @Override
    public void write(Composed composed, FileSink files) throws IOException {
        files.file(FileSink.WHOLE, out -> write(composed, out));
    }

    @Override
    public WordTally words(Path file) throws IOException {
        return DocxWords.read(file);
    }

    private void write(Composed composed, OutputStream out) throws IOException {
        try (ZipWriter zip = new ZipWriter(out)) {
            parts.write(composed, zip);
            zip.finish();
        }
    }
}
