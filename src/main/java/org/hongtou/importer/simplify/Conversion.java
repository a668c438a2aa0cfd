package org.hongtou.importer.simplify;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what changes where a text becomes simplified: by the longest entry at each place, as OpenCC does. Characters that
 * simplified text has as well (乾隆, 著作, 瞭望) change only in text that is traditional, or in a word with others.
 */
final class Conversion {
    private static final String CORNERS = "「」『』〝〞";
    private static final String QUOTES = "“”‘’“”";

    private Conversion() {}

    /** The changes, each of one character, in their order. */
    static List<Edit> of(String text, boolean traditional) {
        CharacterTables tables = CharacterTables.shipped();
        List<Edit> edits = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            String entry = tables.entryAt(text, at);
            if (entry != null && (traditional || isPlain(entry, tables))) {
                String simplified = tables.phrase(entry);
                for (int i = 0; i < entry.length(); i++) {
                    change(entry.charAt(i), simplified.charAt(i), at + i, edits);
                }
                at += entry.length();
                continue;
            }
            char c = text.charAt(at);
            int corner = CORNERS.indexOf(c);
            if (corner >= 0 && traditional) {
                change(c, QUOTES.charAt(corner), at, edits);
            } else if (traditional || tables.isTraditional(c)) {
                change(c, tables.of(c), at, edits);
            }
            at++;
        }
        return edits;
    }

    /** Whether an entry holds in any text: it stays, or has a character that no simplified text has. */
    private static boolean isPlain(String entry, CharacterTables tables) {
        return tables.phrase(entry).equals(entry) || entry.chars().anyMatch(c -> tables.isTraditional((char) c));
    }

    private static void change(char from, char to, int at, List<Edit> edits) {
        if (from != to) {
            edits.add(new Edit(at, at + 1, String.valueOf(to)));
        }
    }
}
