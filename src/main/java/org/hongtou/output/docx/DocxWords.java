package org.hongtou.output.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.hongtou.model.Element;
import org.hongtou.output.WordTally;
import org.hongtou.output.docx.part.DocxPart;
import org.hongtou.output.docx.styles.DocxStyleNames;

/** The words of a DOCX: what stands in the runs of its text, and the marks before its contents. */
final class DocxWords {
    private static final String TEXT = "<w:t";
    private static final String HYPHEN = "<w:noBreakHyphen/>";
    private static final String ENTRY = "<w:pStyle w:val=\"" + DocxStyleNames.id(Element.CONTENTS_ENTRY) + "\"/>";
    private static final String MARK = "<w:lvlText w:val=\"";

    private DocxWords() {}

    /** The words of a file. */
    static WordTally read(Path file) throws IOException {
        WordTally tally = new WordTally();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            add(part(zip, DocxPackage.BODY), part(zip, DocxPart.NUMBERING.entryName()), tally);
        }
        return tally;
    }

    private static String part(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? "" : text(zip.getInputStream(entry).readAllBytes());
    }

    static String text(byte[] part) {
        return new String(part, StandardCharsets.UTF_8);
    }

    /**
     * Counts the words of a part.
     *
     * @param numbering the part that says which mark stands before an entry of contents, or empty
     */
    static void add(String part, String numbering, WordTally tally) {
        for (int at = part.indexOf(TEXT); at >= 0; at = part.indexOf(TEXT, at + 1)) {
            char next = part.charAt(at + TEXT.length());
            int from = part.indexOf('>', at) + 1;
            if ((next == ' ' || next == '>') && part.charAt(from - 2) != '/') {
                addText(part, from, part.indexOf('<', from), tally);
            }
        }
        for (int at = part.indexOf(HYPHEN); at >= 0; at = part.indexOf(HYPHEN, at + 1)) {
            tally.add('-');
        }
        int mark = numbering.indexOf(MARK);
        if (mark >= 0) {
            int from = mark + MARK.length();
            for (int at = part.indexOf(ENTRY); at >= 0; at = part.indexOf(ENTRY, at + 1)) {
                addText(numbering, from, numbering.indexOf('"', from), tally);
            }
        }
    }

    private static void addText(String part, int from, int to, WordTally tally) {
        int i = from;
        while (i < to) {
            char c = part.charAt(i);
            int end = c == '&' ? part.indexOf(';', i) : -1;
            if (end > 0 && end < to) {
                tally.add(
                        switch (part.substring(i + 1, end)) {
                            case "amp" -> "&";
                            case "lt" -> "<";
                            case "gt" -> ">";
                            case "quot" -> "\"";
                            case "apos" -> "'";
                            default -> reference(part.substring(i + 1, end));
                        });
                i = end + 1;
            } else {
                tally.add(c);
                i++;
            }
        }
    }

    private static String reference(String name) {
        boolean hex = name.startsWith("#x");
        return Character.toString(Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10));
    }
}
