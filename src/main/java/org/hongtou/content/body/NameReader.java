package org.hongtou.content.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hongtou.content.data.Data;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.NameList;

/**
 * Reads the names of a checked {@code names 名单} block. Marks part names, and so do blanks in a text; the blank by which
 * people spread a name of two characters, 张　三, parts nothing, nor does anything in brackets.
 */
public final class NameReader {
    private static final String MARKS = "、，,；;";
    private static final Pattern LATIN = Pattern.compile("[A-Za-z.'’-]+");

    private final Report report;

    public NameReader(Report report) {
        this.report = report;
    }

    public NameList list(Data.Fields fields) {
        int columns = fields.get("columns") instanceof Data.Whole whole ? (int) whole.value() : 0;
        List<Data> items = fields.get("people") instanceof Data.Many many ? many.items() : List.of();
        List<String> names = new ArrayList<>();
        for (Data item : items) {
            if (item instanceof Data.Text text) {
                int line = text.place().line();
                for (String part : text.text().split("\n", -1)) {
                    TextLine words = new TextLine(part, new Place(text.place().file(), line++, 0));
                    List<String> read = names(words.text(), items.size() == 1);
                    tell(read, words);
                    names.addAll(read);
                }
            }
        }
        return new NameList(columns, names, fields.place().line());
    }

    /** A name of one character is half of one that was spread otherwise. */
    private void tell(List<String> names, TextLine line) {
        for (String name : names) {
            if (isSingle(name)) {
                report.add(Diagnostic.warning("content.name-of-one", line.place(), name));
            }
        }
    }

    /**
     * The names of a line.
     *
     * @param blanks whether blanks part names as marks do
     */
    static List<String> names(String line, boolean blanks) {
        List<String> names = new ArrayList<>();
        for (String piece : pieces(line, true)) {
            List<String> words = joined(pieces(piece, false));
            if (blanks) {
                names.addAll(words);
            } else if (!words.isEmpty()) {
                names.add(words.size() == 1 ? words.getFirst() : Blanks.strip(piece));
            }
        }
        return names;
    }

    /** What marks or blanks part, but for those in brackets; the 。 at the end goes too. */
    private static List<String> pieces(String text, boolean atMarks) {
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            depth += "（(".indexOf(c) >= 0 ? 1 : "）)".indexOf(c) >= 0 ? -1 : 0;
            boolean parts = atMarks ? MARKS.indexOf(c) >= 0 : Blanks.isBlank(c);
            if (c == '\n' || (c == '。' && i == text.length() - 1) || (parts && depth <= 0)) {
                String piece = Blanks.strip(text.substring(Math.min(from, i), i));
                if (!piece.isEmpty()) {
                    pieces.add(piece);
                }
                from = i + 1;
            }
        }
        return pieces;
    }

    /** Words with the two characters of a spread name joined, and the words of a Latin one. */
    private static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (String word : words) {
            String last = joined.isEmpty() ? "" : joined.getLast();
            if (isSingle(last) && isSingle(withoutBracket(word))) {
                joined.set(joined.size() - 1, last + word);
            } else if (!last.isEmpty() && isLatin(last) && isLatin(word)) {
                joined.set(joined.size() - 1, last + " " + word);
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private static String withoutBracket(String word) {
        int bracket = Math.max(word.indexOf('（'), word.indexOf('('));
        return bracket > 0 ? word.substring(0, bracket) : word;
    }

    private static boolean isSingle(String word) {
        return word.codePointCount(0, word.length()) == 1 && Character.isIdeographic(word.codePointAt(0));
    }

    private static boolean isLatin(String word) {
        return LATIN.matcher(word.substring(word.lastIndexOf(' ') + 1)).matches();
    }
}
