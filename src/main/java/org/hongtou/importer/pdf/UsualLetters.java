package org.hongtou.importer.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Usual characters for those that fonts' maps give for them: a radical that looks like a character (U+2F00), a character
 * that stands in Unicode twice for the sake of older sets (U+F900), letters joined in one glyph, wide Latin letters,
 * forms for upright lines.
 */
final class UsualLetters {
    /** Radicals without a decomposition in Unicode, and the characters that they are. */
    private static final String RADICALS = "⺁厂⺊卜⺋㔾⺍小⺕彐⺗心⺘手⺙攵⺝月⺟母⺠民⺡水⺢水⺣火⺤爪⺥爪⺧牛⺨犬⺩王⺪疋⺫目⺬示⺭示⺮竹⺯糸⺰纟⺱罓"
            + "⺲罒⺳网⺶羊⺷羊⺸羊⺹老⺼月⺾艹⺿艹⻀艹⻁虎⻂衣⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞"
            + "⻝食⻟食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻱龟⻲龟⻳龟";

    private static final String UPRIGHT = "︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︙…︱—︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』";
    private static final Map<Integer, String> KNOWN = known();

    private final Map<Integer, String> made = new HashMap<>();
    private @Nullable String example;
    private int count;

    private static Map<Integer, String> known() {
        Map<Integer, String> known = new HashMap<>();
        for (String pairs : new String[] {RADICALS, UPRIGHT}) {
            int[] all = pairs.codePoints().toArray();
            for (int i = 0; i + 1 < all.length; i += 2) {
                known.put(all[i], Character.toString(all[i + 1]));
            }
        }
        return Map.copyOf(known);
    }

    /** The usual characters for what a font's map says. */
    String of(String text) {
        if (text.length() == 1 && isUsual(text.charAt(0))) {
            return text;
        }
        StringBuilder usual = new StringBuilder();
        text.codePoints().forEach(c -> usual.append(made.computeIfAbsent(c, UsualLetters::usual)));
        String letters = usual.toString();
        int first = text.codePointAt(0);
        if (!letters.equals(text) && isLookAlike(first)) {
            count++;
            if (example == null) {
                example = "U+%04X → %s".formatted(first, letters);
            }
        }
        return letters;
    }

    /** How many look-alikes became usual characters. */
    int count() {
        return count;
    }

    /** The first of them; null where there was none. */
    @Nullable
    String example() {
        return example;
    }

    private static boolean isUsual(char c) {
        return (c >= ' ' && c < 0x7F) || (c >= 0x3000 && c < 0xD800) || (c >= 0x2010 && c < 0x2027);
    }

    /** Whether somebody who sees it takes it for another character. */
    private static boolean isLookAlike(int c) {
        return (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F);
    }

    private static String usual(int c) {
        String known = KNOWN.get(c);
        if (known != null) {
            return known;
        }
        if (c == 0x2011) {
            return "-";
        }
        if (c < ' ' || (c >= 0x7F && c < 0xA0)) {
            return c == '\t' || c == '\n' || c == '\r' ? " " : "\uFFFD";
        }
        String letter = Character.toString(c);
        boolean joined = c >= 0xFB00 && c <= 0xFB06;
        boolean wide = (c >= 0xFF10 && c <= 0xFF19) || (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A);
        return isLookAlike(c) || joined || wide ? Normalizer.normalize(letter, Normalizer.Form.NFKC) : letter;
    }
}
