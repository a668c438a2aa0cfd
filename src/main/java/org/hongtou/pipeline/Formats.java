package org.hongtou.pipeline;

import java.util.List;
import org.hongtou.font.FontLibrary;
import org.hongtou.output.DocumentWriter;
import org.hongtou.output.docx.DocxWriter;
import org.hongtou.output.pdf.PdfDocumentWriter;
import org.hongtou.output.text.TextWriter;

/** The plain list of what Hongtou can write. */
public final class Formats {
    /** What a build writes unless asked otherwise. */
    public static final List<String> USUAL = List.of("docx", "pdf");

    private final List<DocumentWriter> writers;

    /** @param fonts what the formats that carry their fonts embed */
    public Formats(FontLibrary fonts) {
        this.writers = List.of(new DocxWriter(), new PdfDocumentWriter(fonts), new TextWriter());
    }

    /** One writer a format. */
    public List<DocumentWriter> writers() {
        return writers;
    }

    /** The formats' names, as {@code -f} takes them. */
    public List<String> names() {
        return writers.stream().map(DocumentWriter::extension).toList();
    }
}
