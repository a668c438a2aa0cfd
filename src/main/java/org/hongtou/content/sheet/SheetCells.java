package org.hongtou.content.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.slip.InvisibleCharacters;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.Excerpt;
import org.hongtou.content.source.SoftBreaks;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;

/** The words of a CSV file's cells, and what spreadsheets spoilt in them: told once for each kind, with how often. */
final class SheetCells {
    /** How programs keep a spreadsheet from taking a number's zeros off: {@code ="007"}. */
    private static final Pattern TEXT_FORMULA = Pattern.compile("=\"([^\"]*)\"");

    private static final Pattern FORMULA = Pattern.compile("=[A-Za-z]{1,20}[.A-Za-z0-9]{0,20}\\(.*");
    /** Programs put it before what a spreadsheet would take for a number or a formula. */
    private static final Pattern APOSTROPHE = Pattern.compile("'[0-9=+@-]");

    private static final Pattern NARROW = Pattern.compile("#{3,}");
    private static final Pattern FAULT = Pattern.compile("#(?:N/A|REF!|DIV/0!|VALUE!|NAME\\?|NULL!|NUM!|SPILL!|CALC!)");
    /** Numbers of twelve digits and more, as Excel shows them. */
    private static final Pattern POWER = Pattern.compile("[0-9](?:\\.[0-9]{1,14})?E\\+(?:1[1-9]|2[0-9])");

    private static final char LOST = '\uFFFD';

    private static final String DAMAGED = "content.sheet-lost";

    private final Report report;
    private final Map<String, Found> found = new LinkedHashMap<>();

    SheetCells(Report report) {
        this.report = report;
    }

    /** What was found first, and how often. */
    private record Found(Place place, String words, int times) {
        Found once() {
            return new Found(place, words, times + 1);
        }
    }

    /** A cell's words: its lines without blanks at their ends, and without characters that nobody sees. */
    String words(String cell, SheetText places, int line, int column) {
        if (isPlain(cell)) {
            return cell;
        }
        String seen = seen(cell.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' '));
        if (seen.length() < cell.replace("\r", "").length()) {
            note("content.sheet-invisible", cell, places, line, column);
        }
        List<String> lines = new ArrayList<>();
        for (String one : seen.split("\n", -1)) {
            lines.add(indented(one));
        }
        while (lines.size() > 1 && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        while (lines.size() > 1 && lines.getFirst().isEmpty()) {
            lines.removeFirst();
        }
        String words = String.join("\n", lines);
        Matcher text = TEXT_FORMULA.matcher(words);
        if (text.matches()) {
            return Blanks.strip(text.group(1));
        }
        look(words, places, line, column);
        return words;
    }

    /** Whether nothing has to be done to a cell: most are numbers and Han words. */
    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean plain =
                    (c >= '0' && c <= '9') || (c >= '\u4E00' && c <= '\u9FFF') || c == '.' || c == '（' || c == '）';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** A line without blanks at its ends, but for the full-width ones that indent it. */
    private static String indented(String line) {
        int at = 0;
        while (at < line.length() && Blanks.isBlank(line.charAt(at))) {
            at++;
        }
        long indent = line.substring(0, at)
                .chars()
                .filter(c -> c == Blanks.FULL_WIDTH)
                .count();
        return at == line.length() ? "" : String.valueOf(Blanks.FULL_WIDTH).repeat((int) indent) + Blanks.strip(line);
    }

    private static String seen(String written) {
        String cell = SoftBreaks.asLineFeeds(written);
        StringBuilder seen = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) == '\n' || !InvisibleCharacters.isInvisible(cell, i)) {
                seen.append(cell.charAt(i));
            }
        }
        return seen.toString();
    }

    private void look(String words, SheetText places, int line, int column) {
        if (words.indexOf(LOST) >= 0) {
            note(DAMAGED, words, places, line, column);
        } else if (NARROW.matcher(words).matches()) {
            note("content.sheet-narrow", words, places, line, column);
        } else if (FAULT.matcher(words).matches()) {
            note("content.sheet-fault", words, places, line, column);
        } else if (POWER.matcher(words).matches()) {
            note("content.sheet-power", words, places, line, column);
        } else if (APOSTROPHE.matcher(words).lookingAt()) {
            note("content.sheet-apostrophe", words, places, line, column);
        } else if (FORMULA.matcher(words).lookingAt()) {
            note("content.sheet-formula", words, places, line, column);
        }
    }

    private void note(String code, String words, SheetText places, int line, int column) {
        Found before = found.get(code);
        found.put(code, before == null ? new Found(places.place(line, column), words, 1) : before.once());
    }

    void tell() {
        found.forEach((code, first) -> {
            String words = Excerpt.of(first.words());
            report.add(
                    code.equals(DAMAGED)
                            ? Diagnostic.error(code, first.place(), words, first.times())
                            : Diagnostic.warning(code, first.place(), words, first.times()));
        });
    }
}
