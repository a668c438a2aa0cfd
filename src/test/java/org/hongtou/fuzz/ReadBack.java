package org.hongtou.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hongtou.Format;
import org.hongtou.RenderedFile;
import org.hongtou.Result;
import org.hongtou.pipeline.WrittenWords;
import org.openpdf.text.pdf.PdfReader;

/** Reads finished files as another program would. */
final class ReadBack {
    private static final XMLInputFactory XML = XMLInputFactory.newFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    }

    private ReadBack() {}

    /** @throws Finding if the file is not whole */
    static void of(RenderedFile file) {
        try {
            switch (file.format()) {
                case DOCX -> docx(file.bytes());
                case PDF -> pdf(file.bytes());
                case TEXT -> text(file.bytes());
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            if (e instanceof Finding finding) {
                throw finding;
            }
            throw new Finding(
                    "unreadable " + file.format() + ": " + e.getClass().getSimpleName(), e.toString());
        }
    }

    private static void text(byte[] file) throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file))
                .toString();
        Trial.require(text.indexOf('\0') < 0 && text.indexOf('\u001b') < 0, "controls in TEXT", "");
    }

    private static void docx(byte[] file) throws IOException, XMLStreamException {
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    wellFormed(new String(part, StandardCharsets.UTF_8));
                }
                parts++;
            }
        }
        Trial.require(parts > 3, "DOCX without parts", parts + " parts");
    }

    static void wellFormed(String xml) throws XMLStreamException {
        XMLStreamReader reader = XML.createXMLStreamReader(new StringReader(xml));
        while (reader.hasNext()) {
            reader.next();
        }
        reader.close();
    }

    private static void pdf(byte[] file) throws IOException {
        try (PdfReader reader = new PdfReader(file)) {
            Trial.require(reader.getNumberOfPages() > 0, "PDF without pages", "");
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                Trial.require(reader.getPageContent(page) != null, "PDF page without content", "page " + page);
            }
        }
    }

    /** The formats of each document say the same, as far as readers of PDF find words whose order and form are plain. */
    static void sameWords(Result result) throws IOException {
        if (result.files().size() != Format.values().length) {
            return; // several documents: a file alone stands for them
        }
        String text = WrittenWords.of("txt", result.file(Format.TEXT).bytes());
        if (text.length() > 20_000 || !text.codePoints().allMatch(ReadBack::plain)) {
            return;
        }
        String docx = WrittenWords.of("docx", result.file(Format.DOCX).bytes());
        boolean same = WrittenWords.sorted(docx).equals(WrittenWords.sorted(text));
        Trial.require(same, "words of DOCX unlike those of TEXT", "text: %s%nDOCX: %s".formatted(text, docx));
        // Each page that a table goes on to has the table's head again.
        String pdf = WrittenWords.of("pdf", result.file(Format.PDF).bytes());
        int[] missing = new int[Character.MAX_VALUE + 1];
        pdf.chars().forEach(letter -> missing[letter]--);
        text.chars().forEach(letter -> missing[letter]++);
        boolean none = Arrays.stream(missing).noneMatch(times -> times > 0);
        Trial.require(none, "words of TEXT not in PDF", "text: %s%nPDF: %s".formatted(text, pdf));
    }

    private static boolean plain(int code) {
        return code >= 0x21 && code <= 0x7E
                || code >= 0x4E00 && code <= 0x9FA5
                || "，。、；：？！“”‘’（）《》〈〉〔〕·—…．".indexOf(code) >= 0;
    }
}
