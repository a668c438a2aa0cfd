package org.hongtou.importer.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.importer.draft.DraftDocument;
import org.jspecify.annotations.Nullable;

/** Reads a draft that is a PDF, whoever wrote it, as far as it holds letters. */
public final class PdfDraft {
    private static final int TAIL = 2048;

    private PdfDraft() {}

    /**
     * The draft, as a person sees it.
     *
     * @throws Halt if it is a scan, has a password, is damaged or holds too much; why stands in the report
     */
    public static DraftDocument read(String name, byte[] bytes, Report report) {
        if (!Inflation.isBearable(bytes)) {
            throw report.halt(Diagnostic.error("import.pdf-too-much", Place.file(name)));
        }
        OwnFonts.use();
        Report own = new Report();
        AtomicReference<@Nullable DraftDocument> draft = new AtomicReference<>();
        ReadingThread reading = new ReadingThread(() -> draft.set(load(name, bytes, own)));
        reading.start();
        boolean done = await(reading);
        Throwable failure = reading.failure();
        DraftDocument read = draft.get();
        if (done && failure == null && read != null) {
            own.diagnostics().forEach(report::add);
            return read;
        }
        if (done && failure instanceof Halt) {
            throw report.halt(own.diagnostics().getLast());
        }
        reading.interrupt();
        throw report.halt(Diagnostic.error(code(done, failure), Place.file(name)));
    }

    /** Whether the reading ended in its time. */
    private static boolean await(ReadingThread reading) {
        Deadline deadline = new Deadline(reading);
        try {
            while (!reading.join(Duration.ofMillis(200))) {
                if (deadline.isPassed()) {
                    return reading.join(Duration.ofMillis(500));
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String code(boolean done, @Nullable Throwable failure) {
        boolean much = !done
                || failure instanceof Deadline.PassedException
                || failure instanceof Deadline.TooMuchException
                || failure instanceof OutOfMemoryError;
        return much ? "import.pdf-too-much" : "import.pdf-damaged";
    }

    private static DraftDocument load(String name, byte[] bytes, Report report) {
        Deadline deadline = new Deadline(Thread.currentThread());
        try (PDDocument document = Loader.loadPDF(bytes)) {
            DraftDocument draft = new DocumentReader(name, document, deadline, report).read();
            if (isCut(bytes)) {
                report.add(Diagnostic.warning("import.pdf-cut", Place.file(name)));
            }
            return draft;
        } catch (InvalidPasswordException e) {
            throw report.halt(Diagnostic.error("import.pdf-password", Place.file(name)));
        } catch (IOException e) {
            throw report.halt(Diagnostic.error("import.pdf-damaged", Place.file(name)));
        }
    }

    /** Whether the end is missing, which every writer marks. */
    private static boolean isCut(byte[] bytes) {
        int from = Math.max(0, bytes.length - TAIL);
        String end = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        return !end.contains("%%EOF") && !end.contains("startxref");
    }
}
