package org.hongtou.pipeline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The words of a written file, as a reader of its format that isn't ours finds them: no blanks, no page numbers. */
public final class WrittenWords {
    private static final Pattern WHITE = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?m)^\\s*— \\d+ —\\s*$");

    /** Reads one format. */
    private interface Reader {
        String words(byte[] file) throws IOException;
    }

    private static final Map<String, Reader> READERS = Map.of(
            "docx", WrittenWords::ofDocx,
            "pdf", WrittenWords::ofPdf,
            "txt", file -> squeezed(new String(file, StandardCharsets.UTF_8)));

    private WrittenWords() {}

    /**
     * The words of a file.
     *
     * @throws AssertionError if the format has no reader here yet: a new one needs one
     */
    public static String of(String format, byte[] file) throws IOException {
        Reader reader = READERS.get(format);
        if (reader == null) {
            throw new AssertionError("say in WrittenWords how the words of ." + format + " are read back");
        }
        return reader.words(file);
    }

    static String squeezed(String text) {
        return WHITE.matcher(text).replaceAll("");
    }

    /** Reading order differs between a foot and a text flow; letters don't. */
    public static String sorted(String text) {
        return text.codePoints()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String ofPdf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return squeezed(PAGE_NUMBER.matcher(stripper.getText(document)).replaceAll(""));
        }
    }

    private static String ofDocx(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            // POI tells no bullets: the stars of contents.
            long stars = document.getParagraphs().stream()
                    .filter(paragraph -> "contents-entry".equals(paragraph.getStyleID()))
                    .count();
            // It puts a field's result on a line of its own where the field stands in a table.
            String text = extractor.getText().replaceAll("—\\s+1\\s+—", "");
            // A hyphen that no line ends with is a hyphen to a person.
            text = text.replace('\u2011', '-');
            return squeezed(PAGE_NUMBER.matcher(text).replaceAll("")) + "★".repeat((int) stars);
        }
    }
}
