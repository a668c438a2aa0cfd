package org.hongtou.pipeline;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.content.pasted.WordSymbols;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.project.ContentPlaces;
import org.hongtou.typeset.Metrics;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.Pages;
import org.hongtou.typeset.page.PlacedLine;

/** Finds the characters that no font has, and where the content says them. */
final class MissingCharacters {
    /** So many are named; who has more sees from these what kind they are. */
    private static final int MOST_NAMED = 40;

    private MissingCharacters() {}

    /**
     * Reports each such character once, at the first place of the content that has it; an error. Those that other
     * characters draw are advice.
     */
    static void report(Pages pages, Metrics metrics, ContentPlaces content, String template, Report report) {
        Map<Integer, String> drawn = new TreeMap<>();
        for (int codePoint : missing(pages, metrics)) {
            String plain = metrics.drawnAs(codePoint);
            if (!plain.isEmpty()) {
                drawn.put(codePoint, plain);
                continue;
            }
            String shown = Character.toString(codePoint);
            String number = String.format(Locale.ROOT, "U+%04X", codePoint);
            Place place = content.find(codePoint);
            report.add(
                    place == null
                            ? Diagnostic.error(
                                    "output.missing-character-in-template", Place.file(template), shown, number)
                            : Diagnostic.error(code(codePoint), place, shown, number));
        }
        if (!drawn.isEmpty()) {
            tell(drawn, content, template, report);
        }
    }

    /** Tells once, at the first place that has one, which characters are drawn by others. */
    private static void tell(Map<Integer, String> drawn, ContentPlaces content, String template, Report report) {
        Place place = drawn.keySet().stream()
                .map(content::find)
                .flatMap(Stream::ofNullable)
                .min(Comparator.comparingInt(Place::line))
                .orElseGet(() -> Place.file(template));
        String named = drawn.entrySet().stream()
                .limit(MOST_NAMED)
                .map(one -> Character.toString(one.getKey()) + "（" + one.getValue() + "）")
                .collect(Collectors.joining(" ", "", drawn.size() > MOST_NAMED ? " ……" : ""));
        report.add(Diagnostic.advice("output.look-alike", place, Integer.toString(drawn.size()), named));
    }

    private static String code(int codePoint) {
        return WordSymbols.isSymbol(codePoint)
                ? "output.word-symbol"
                : Character.getType(codePoint) == Character.PRIVATE_USE
                        ? "output.private-character"
                        : "output.missing-character";
    }

    /** @param known the characters that were looked for before */
    private static void check(String text, Metrics metrics, BitSet known, Set<Integer> missing) {
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (!known.get(codePoint)) {
                known.set(codePoint);
                if (!metrics.covers(codePoint)) {
                    missing.add(codePoint);
                }
            }
        }
    }

    private static Set<Integer> missing(Pages pages, Metrics metrics) {
        Set<Integer> missing = new TreeSet<>();
        BitSet known = new BitSet(Character.MAX_VALUE);
        for (Page page : pages.pages()) {
            for (PlacedLine line : page.lines()) {
                line.runs().forEach(run -> check(run.text(), metrics, known, missing));
            }
        }
        return missing;
    }
}
