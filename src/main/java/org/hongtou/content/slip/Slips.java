package org.hongtou.content.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hongtou.content.source.Amendment;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.CharacterCount;
import org.hongtou.content.source.SoftBreaks;
import org.hongtou.content.source.Source;
import org.hongtou.content.source.TextLines;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Severity;

/** The slips of content that a program can mend without asking: those of which the reader knows how they were meant. */
public final class Slips {
    /** Errors that are mended: the reader won't build on them, but there is one thing only that was meant. */
    private static final Set<String> ERRORS = Set.of(
            "content.no-blank-after-colon",
            "content.no-blank-after-dash",
            "content.other-dash",
            "content.tab-after-colon");

    private final TextLines lines;
    private final String lineEnd;
    private final List<Amendment> amendments = new ArrayList<>();

    private Slips(Source source) {
        this.lines = new TextLines(source);
        this.lineEnd = source.text().startsWith("\r", lines.end(1)) ? "\r\n" : "\n";
    }

    /** Whether an error goes away when it is mended. */
    public static boolean isMended(Diagnostic diagnostic) {
        return diagnostic.severity() != Severity.ERROR || ERRORS.contains(diagnostic.code());
    }

    /** What mends the slips among a file's diagnostics; there is nothing for the others. */
    public static List<Amendment> amendments(Source source, List<Diagnostic> diagnostics) {
        Slips slips = new Slips(source);
        diagnostics.stream()
                .filter(slip -> slip.place().file().equals(source.name()))
                .forEach(slips::add);
        return List.copyOf(slips.amendments);
    }

    private void add(Diagnostic slip) {
        int at = lines.unit(slip.place());
        String line = lines.line(slip.place().line());
        if (at < 0 || at >= line.length()) {
            return;
        }
        switch (slip.code()) {
            case "content.full-width-colon" -> {
                int end = afterBlanks(line, at + 1);
                asMeant(slip, line.substring(at, end), end == line.length() ? ":" : ": ");
            }
            case "content.full-width-blank", "content.odd-blank", "content.tab-after-colon" -> {
                int end = afterBlanks(line, at);
                asMeant(slip, line.substring(at, end), end == line.length() ? "" : " ");
            }
            case "content.full-width-bar" -> asMeant(slip, "｜", "|");
            case "content.no-blank-after-colon" -> asMeant(slip, ":", ": ");
            case "content.no-blank-after-dash" -> asMeant(slip, "-", "- ");
            case "content.other-dash" -> asMeant(slip, line.substring(at, afterBlanks(line, at + 1)), "- ");
            case "content.invisible-character" -> invisible(slip, line);
            case "content.soft-break" -> softBreaks(slip, line);
            case "content.closing-mark", "content.label-in-value" ->
                change(slip, slip.arguments().get(1), "");
            case "content.around-value" ->
                change(slip, slip.arguments().get(2), slip.arguments().get(3));
            case "content.whole-in-words", "content.whole-leading-zero" ->
                change(slip, slip.arguments().get(1), slip.arguments().get(2));
            case "content.list-at-sign" -> listAtSign(slip, line, at);
            case "content.next-number" ->
                change(slip, slip.arguments().get(2), slip.arguments().get(0));
            case "content.word-bullet" -> change(slip, slip.arguments().get(1), "");
            default -> {
                if (slip.code().startsWith("content.markdown-")
                        && slip.arguments().size() > 1) {
                    change(slip, slip.arguments().get(0), slip.arguments().get(1));
                }
            }
        }
    }

    /** A sign that YAML takes in quotes alone stands behind one. */
    private void listAtSign(Diagnostic slip, String line, int at) {
        String sign = slip.arguments().get(0);
        char quote = line.charAt(at);
        Place place = slip.place();
        if (quote == '"' || quote == '\'') {
            place = new Place(place.file(), place.line(), place.column() + 1);
        }
        amendments.add(
                new Amendment(place, slip.code(), sign, "〈" + slip.arguments().get(1) + "〉", false));
    }

    /** One diagnostic stands for all such characters of its line. */
    private void invisible(Diagnostic slip, String line) {
        CharacterCount count = new CharacterCount();
        for (int i = 0; i < line.length(); i++) {
            if (InvisibleCharacters.isInvisible(line, i)) {
                int column = count.before(line, i) + 1;
                amendments.add(new Amendment(
                        new Place(slip.place().file(), slip.place().line(), column),
                        slip.code(),
                        line.substring(i, i + 1),
                        "",
                        true));
            }
        }
    }

    /** What follows a break stands on a line of its own, indented as the one that it was part of. */
    private void softBreaks(Diagnostic slip, String line) {
        String indent = line.substring(0, Blanks.skip(line, 0));
        CharacterCount count = new CharacterCount();
        for (int i = SoftBreaks.find(line, 0); i >= 0; i = SoftBreaks.find(line, i + 1)) {
            int column = count.before(line, i) + 1;
            amendments.add(new Amendment(
                    new Place(slip.place().file(), slip.place().line(), column),
                    slip.code(),
                    line.substring(i, i + 1),
                    lineEnd + indent,
                    true));
        }
    }

    private void asMeant(Diagnostic slip, String found, String replacement) {
        amendments.add(new Amendment(slip.place(), slip.code(), found, replacement, true));
    }

    private void change(Diagnostic slip, String found, String replacement) {
        amendments.add(new Amendment(slip.place(), slip.code(), found, replacement, false));
    }

    private static int afterBlanks(String line, int from) {
        int at = from;
        while (at < line.length() && Blanks.isBlank(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
