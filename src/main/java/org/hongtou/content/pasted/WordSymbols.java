package org.hongtou.content.pasted;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;

/**
 * The bullets that Word sets in its fonts of symbols, Wingdings and Symbol: outside of Word they are characters that
 * have no look. At the start of a line one is no text.
 */
public final class WordSymbols {
    private static final Pattern BULLET = Pattern.compile("^[ \t\u3000\u00A0]*+([\uF020-\uF0FF])[ \t\u3000\u00A0]*");

    private WordSymbols() {}

    /** The lines without the bullets that they begin with, each of which is told. */
    public static List<TextLine> withoutBullets(List<TextLine> lines, Report report) {
        boolean bulleted = false;
        for (TextLine line : lines) {
            bulleted |= isBulleted(line.text());
        }
        if (!bulleted) {
            return lines;
        }
        List<TextLine> plain = new ArrayList<>();
        for (TextLine line : lines) {
            Matcher bullet = BULLET.matcher(line.text());
            if (!bullet.lookingAt()) {
                plain.add(line);
                continue;
            }
            String found = line.text().substring(bullet.start(1), bullet.end());
            report.add(Diagnostic.warning("content.word-bullet", line.at(bullet.start(1)), number(found), found));
            plain.add(new TextLine(line.text().substring(bullet.end()), line.at(bullet.end())));
        }
        return List.copyOf(plain);
    }

    /** Whether a character is one of those fonts. */
    public static boolean isSymbol(int character) {
        return character >= 0xF020 && character <= 0xF0FF;
    }

    private static boolean isBulleted(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSymbol(text.charAt(i))) {
                return BULLET.matcher(text).lookingAt();
            }
        }
        return false;
    }

    private static String number(String found) {
        return "U+" + Integer.toHexString(found.charAt(0)).toUpperCase(java.util.Locale.ROOT);
    }
}
