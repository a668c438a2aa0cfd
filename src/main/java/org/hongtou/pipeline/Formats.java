package org.hongtou.pipeline;

import java.util.List;
import org.hongtou.font.FontLibrary;
import org.hongtou.output.DocumentWriter;
import org.hongtou.output.docx.DocxWriter;
import org.hongtou.output.pdf.PdfDocumentWriter;
import org.hongtou.output.text.TextWriter;

/** The plain list of what Hongtou can write. */
public final class Formats {
    private final List<DocumentWriter> writers;

    /** @param fonts what the formats that carry their fonts embed */
    public Formats(FontLibrary fonts) {
        this(List.of(new DocxWriter(), new PdfDocumentWriter(fonts), new TextWriter()));
    }

    /** @param writers one a format */
    public Formats(List<DocumentWriter> writers) {
        this.writers = List.copyOf(writers);
    }

    /** One writer a format. */
    public List<DocumentWriter> writers() {
        return writers;
    }

    /**
     * The writer of a format.
     *
     * @param extension its ending
     */
    public DocumentWriter writer(String extension) {
        return writers.stream()
                .filter(writer -> writer.extension().equals(extension))
                .findFirst()
                .orElseThrow();
    }

    /** The formats' names, as {@code -f} takes them. */
    public List<String> names() {
        return writers.stream().map(DocumentWriter::extension).toList();
    }
}
