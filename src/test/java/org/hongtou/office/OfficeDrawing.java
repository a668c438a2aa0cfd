package org.hongtou.office;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.w3c.dom.Document;

/**
 * Draws DOCX files as Word would, with LibreOffice. Two starts of it draw any number of files: from DOCX to flat
 * OpenDocument, which {@link FodtMending} rids of the import's faults, and from there to PDF, blank pages included.
 * Every drawing has a profile and a fontconfig file of its own, so nothing that the machine or its user has set counts.
 */
final class OfficeDrawing {
    private static final String REQUIRED = "required";
    private static final String PDF =
            "pdf:writer_pdf_Export:{\"IsSkipEmptyPages\":{\"type\":\"boolean\",\"value\":\"false\"}}";
    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration EACH = Duration.ofSeconds(20);

    private final Path program;
    private final FontAliases fonts;

    private OfficeDrawing(Path program, FontAliases fonts) {
        this.program = program;
        this.fonts = fonts;
    }

    /**
     * LibreOffice on this machine, with the shipped fonts. Without it the calling test is skipped; with the
     * environment variable {@code HONGTOU_OFFICE=required} it fails instead.
     */
    static OfficeDrawing installed() {
        return OfficeProcess.find()
                .map(program -> new OfficeDrawing(program, FontAliases.shipped()))
                .orElseGet(OfficeDrawing::missing);
    }

    private static OfficeDrawing missing() {
        String message = "LibreOffice isn't here: no soffice on the PATH. Install libreoffice-writer-nogui.";
        if (REQUIRED.equals(System.getenv("HONGTOU_OFFICE"))) {
            return fail(message + " HONGTOU_OFFICE=required asks for it.");
        }
        return Assumptions.abort(message);
    }

    /**
     * Draws documents.
     *
     * @param documents DOCX files
     * @return their PDFs, in the same order
     */
    List<byte[]> draw(List<byte[]> documents) {
        try {
            Path folder = Files.createTempDirectory("hongtou-office");
            try {
                return draw(documents, folder);
            } finally {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Documents with their contents made anew, as F9 does in Word.
     *
     * @param documents DOCX files
     * @return flat OpenDocument, in the same order
     */
    List<Document> withContentsAnew(List<byte[]> documents) {
        try {
            Path folder = Files.createTempDirectory("hongtou-office");
            try {
                OfficeProcess office = process(folder, documents.size());
                StringBuilder macro = new StringBuilder(ContentsMacro.DECLARED);
                List<Path> anew = new ArrayList<>();
                for (Path flat : flat(office, documents)) {
                    anew.add(folder.resolve("anew-" + flat.getFileName()));
                    macro.append(ContentsMacro.of(flat, anew.getLast()));
                }
                office.macro(macro.toString());
                List<Document> read = new ArrayList<>();
                for (Path file : anew) {
                    read.add(Xml.parse(Files.readAllBytes(file)));
                }
                return read;
            } finally {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OfficeProcess process(Path folder, int documents) throws IOException {
        return new OfficeProcess(program, folder, fonts.write(folder), START.plus(EACH.multipliedBy(documents)));
    }

    private static List<Path> flat(OfficeProcess office, List<byte[]> documents) throws IOException {
        List<Path> docx = new ArrayList<>();
        for (byte[] document : documents) {
            docx.add(Files.write(office.folder().resolve(docx.size() + ".docx"), document));
        }
        return office.convert("fodt", docx, "fodt");
    }

    private List<byte[]> draw(List<byte[]> documents, Path folder) throws IOException {
        if (documents.isEmpty()) {
            return List.of();
        }
        OfficeProcess office = process(folder, documents.size());
        List<Path> flat = flat(office, documents);
        for (int i = 0; i < flat.size(); i++) {
            Document document = Xml.parse(Files.readAllBytes(flat.get(i)));
            FodtMending.mend(document, LineBreakLists.of(documents.get(i)));
            Files.write(flat.get(i), Xml.write(document));
        }
        List<byte[]> drawn = new ArrayList<>();
        for (Path file : office.convert(PDF, flat, "pdf")) {
            drawn.add(Files.readAllBytes(file));
        }
        return drawn;
    }
}
