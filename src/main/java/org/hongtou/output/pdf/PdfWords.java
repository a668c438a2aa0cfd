package org.hongtou.output.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.hongtou.output.WordTally;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;

/**
 * The words of a PDF that {@link PdfDocumentWriter} wrote, as a reading program finds them: the characters that its
 * fonts say its glyphs stand for, on all pages, in what is marked as part of the document (ISO 32000-1 14.8.2.2).
 */
final class PdfWords {
    private static final int BLOCK = 2;

    private final WordTally tally = new WordTally();
    private final Map<String, String[]> fonts = new HashMap<>();

    private PdfWords() {}

    /** The words of a file. */
    static WordTally read(Path file) throws IOException {
        PdfWords words = new PdfWords();
        try (PdfReader reader = new PdfReader(Files.readAllBytes(file))) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                words.addFonts(reader.getPageN(page));
                words.addPage(reader.getPageContent(page));
            }
        }
        return words.tally;
    }

    private void addFonts(PdfDictionary page) throws IOException {
        PdfDictionary resources = (PdfDictionary) PdfReader.getPdfObject(page.get(PdfName.RESOURCES));
        PdfDictionary named =
                resources == null ? null : (PdfDictionary) PdfReader.getPdfObject(resources.get(PdfName.FONT));
        if (named == null) {
            return;
        }
        for (PdfName name : named.getKeys()) {
            String key = name.toString().substring(1);
            if (!fonts.containsKey(key)) {
                PdfDictionary font = (PdfDictionary) PdfReader.getPdfObject(named.get(name));
                PRStream map = (PRStream) PdfReader.getPdfObject(font.get(PdfName.TOUNICODE));
                fonts.put(key, characters(PdfReader.getStreamBytes(map)));
            }
        }
    }

    /** The characters of a font's glyph numbers: {@code <0001> <4E00>}, line by line. */
    private static String[] characters(byte[] map) {
        String text = new String(map, StandardCharsets.ISO_8859_1);
        String[] characters = new String[64];
        int at = text.indexOf("beginbfchar");
        while (at >= 0) {
            int end = text.indexOf("endbfchar", at);
            for (int open = text.indexOf('<', at); open >= 0 && open < end; ) {
                int close = text.indexOf('>', open);
                int glyph = Integer.parseInt(text, open + 1, close, 16);
                int from = text.indexOf('<', close) + 1;
                int to = text.indexOf('>', from);
                if (glyph >= characters.length) {
                    characters = Arrays.copyOf(characters, Math.max(glyph + 1, 2 * characters.length));
                }
                StringBuilder character = new StringBuilder();
                for (int unit = from; unit < to; unit += 4) {
                    character.append((char) Integer.parseInt(text, unit, unit + 4, 16));
                }
                characters[glyph] = character.toString();
                open = text.indexOf('<', to);
            }
            at = text.indexOf("beginbfchar", end);
        }
        return characters;
    }

    /** Goes through what a page draws: strings and, between blanks, names, numbers and operators. */
    private void addPage(byte[] content) {
        PageState page = new PageState();
        byte[] shown = new byte[content.length];
        int length = 0;
        int i = 0;
        while (i < content.length) {
            if (content[i] == '(') {
                length = 0;
                for (i++; content[i] != ')'; i++) {
                    boolean escaped = content[i] == '\\';
                    i += escaped ? 1 : 0;
                    shown[length++] = escaped && content[i] == 'r' ? (byte) '\r' : content[i];
                }
                i++;
            } else if (content[i] <= ' ') {
                i++;
            } else {
                int from = i++;
                while (i < content.length && content[i] > ' ' && content[i] != '(') {
                    i++;
                }
                String token = new String(content, from, i - from, StandardCharsets.ISO_8859_1);
                if (token.equals("Tj") && page.artifact == 0) {
                    show(page.font, shown, length);
                } else {
                    page.take(token);
                }
            }
        }
    }

    /** What is in force at a place of a page. */
    private final class PageState {
        private String[] font = new String[0];
        private String name = "";
        private boolean artifactNext;
        private int depth;
        /** How deep the marked part stands that is none of the document; 0 outside of one. */
        private int artifact;

        void take(String token) {
            if (token.equals("/Artifact")) {
                artifactNext = true;
            } else if (token.endsWith("BDC")) {
                depth++;
                artifact = artifact == 0 && artifactNext ? depth : artifact;
                artifactNext = false;
            } else if (token.equals("EMC")) {
                artifact = artifact == depth ? 0 : artifact;
                depth--;
            } else if (token.startsWith("/F")) {
                name = token.substring(1);
            } else if (token.equals("Tf")) {
                font = fonts.getOrDefault(name, font);
            }
        }
    }

    private void show(String[] font, byte[] codes, int length) {
        for (int i = 0; i + 1 < length; i += BLOCK) {
            int glyph = ((codes[i] & 0xFF) << 8) | (codes[i + 1] & 0xFF);
            String character = glyph < font.length ? font[glyph] : null;
            // A glyph that says nothing is a word lost: it counts as one that no document has.
            tally.add(character == null ? "\uFFFF" : character);
        }
    }
}
