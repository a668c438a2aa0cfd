package org.hongtou.importer.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** What is known of the fonts of a file: whether they are bold, and what their codes say. */
final class FontLooks {
    /** What no letter is: the place of one whose font doesn't say what it is. */
    static final String UNKNOWN = "\uFFFD";

    private static final Pattern BOLD = Pattern.compile("(?i)bold|heavy|black|demi|粗");
    private static final int BOLD_WEIGHT = 600;

    private static final int MOST_KEPT = 64;

    private final UsualLetters usual;
    private final IdentityHashMap<PDFont, Face> faces = new IdentityHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    FontLooks(UsualLetters usual) {
        this.usual = usual;
    }

    /** A font of the file. */
    final class Face {
        private final PDFont font;
        private final int number;
        private final boolean bold;
        private final Map<Integer, String> words = new HashMap<>();

        private Face(PDFont font) {
            this.font = font;
            PDFontDescriptor descriptor = font.getFontDescriptor();
            String name = font.getName() == null ? "" : font.getName();
            this.bold = BOLD.matcher(name).find()
                    || (descriptor != null && (descriptor.getFontWeight() >= BOLD_WEIGHT || descriptor.isForceBold()));
            this.number = numbers.computeIfAbsent(name.replaceFirst("^[A-Z]{6}\\+", ""), unused -> numbers.size());
        }

        boolean isBold() {
            return bold;
        }

        int number() {
            return number;
        }

        /** What a code says; {@link #UNKNOWN} where the font doesn't tell. */
        String words(int code) {
            return words.computeIfAbsent(code, this::read);
        }

        private String read(int code) {
            String said = told(code);
            if (isDoubtful(said)) {
                String drawn = byOutline(code);
                said = drawn == null ? said : drawn;
            }
            if (said == null || said.isEmpty()) {
                return UNKNOWN;
            }
            return usual.of(said);
        }

        private @Nullable String told(int code) {
            try {
                String said = font.toUnicode(code);
                if (said == null && font instanceof PDSimpleFont && code >= ' ' && code < 0x7F) {
                    return Character.toString(code);
                }
                return said;
            } catch (RuntimeException e) {
                return null;
            }
        }

        /** What the embedded font itself says of the outline that a code draws. */
        private @Nullable String byOutline(int code) {
            if (!(font instanceof PDType0Font composite)
                    || !(composite.getDescendantFont() instanceof PDCIDFontType2 outlines)
                    || !outlines.isEmbedded()) {
                return null;
            }
            try {
                TrueTypeFont file = outlines.getTrueTypeFont();
                CmapLookup map = file == null ? null : file.getUnicodeCmapLookup(false);
                List<Integer> codes = map == null ? null : map.getCharCodes(outlines.codeToGID(code));
                return codes == null || codes.isEmpty() ? null : Character.toString(codes.getFirst());
            } catch (IOException | RuntimeException e) {
                return null;
            }
        }
    }

    private static boolean isDoubtful(@Nullable String said) {
        return said == null
                || said.isEmpty()
                || said.codePoints()
                        .anyMatch(c -> c == 0xFFFD || (c >= 0xE000 && c <= 0xF8FF) || (c < ' ' && c != '\t'));
    }

    Face of(PDFont font) {
        return faces.computeIfAbsent(font, Face::new);
    }

    /** Forgets the fonts of a page: their outlines can be large. */
    void forget() {
        if (faces.size() > MOST_KEPT) {
            faces.clear();
        }
    }
}
