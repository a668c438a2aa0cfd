package org.hongtou.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.model.Element;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetPicture;
import org.hongtou.typeset.galley.SetTable;
import org.hongtou.typeset.galley.Strip;
import org.hongtou.typeset.galley.Turn;
import org.hongtou.typeset.page.Pages;
import org.hongtou.typeset.page.PlacedLine;
import org.hongtou.typeset.words.WordStarts;

/** Reads the finished pages of a document as a typesetter looks them over. */
public final class LayoutReader {
    private static final Set<Element> TITLES = Set.of(
            Element.TITLE, Element.SUBTITLE, Element.ITEM_TITLE, Element.ITEM_SUBTITLE, Element.ATTACHMENT_TITLE);
    private static final Set<Element> TEXT =
            Set.of(Element.PARAGRAPH, Element.FLUSH_LINE, Element.LEAD, Element.BRIEF, Element.EDITOR_NOTE);
    /** Longer words are names or terms: a title may be broken within them. */
    private static final int LONGEST_WORD = 4;
    /** Of more paragraphs the number says enough. */
    private static final int MOST_NAMED = 5;

    private LayoutReader() {}

    /**
     * Advice on the pages; none where all is well.
     *
     * @param galley the document in type
     * @param pages it on paper
     * @param file the content file, for the places
     */
    public static List<Diagnostic> read(Galley galley, Pages pages, String file) {
        List<Diagnostic> found = new ArrayList<>();
        List<SetParagraph> paragraphs =
                galley.flow().stream().flatMap(LayoutReader::paragraphs).toList();
        paragraphs.stream()
                .filter(paragraph -> TITLES.contains(paragraph.element()))
                .forEach(title -> title(title, file, found));
        Map<Integer, List<PlacedLine>> lines = new HashMap<>();
        pages.pages().stream()
                .flatMap(page -> page.lines().stream())
                .forEach(line -> lines.computeIfAbsent(line.paragraph(), number -> new ArrayList<>())
                        .add(line));
        lastLines(paragraphs, lines, file, found);
        return found;
    }

    /** The paragraphs of a strip, in the order in which placed lines count them. */
    private static Stream<SetParagraph> paragraphs(Strip strip) {
        return switch (strip) {
            case SetParagraph paragraph -> Stream.of(paragraph);
            case SetTable table ->
                table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.paragraphs().stream());
            case SetPicture picture -> Stream.of();
            case Turn turn -> Stream.of();
        };
    }

    /** Breaks that the program sets stand between words: one within a word is the author's own. */
    private static void title(SetParagraph title, String file, List<Diagnostic> found) {
        String text = title.text();
        String whole = text.replace("\n", "");
        boolean[] starts = WordStarts.of(whole);
        int at = 0;
        for (String line : text.lines().toList()) {
            at += line.length();
            if (at < whole.length() && !starts[at]) {
                int from = at - 1;
                while (from > 0 && !starts[from]) {
                    from--;
                }
                int to = at + 1;
                while (to < whole.length() && !starts[to]) {
                    to++;
                }
                if (to - from <= LONGEST_WORD) {
                    found.add(advice(LayoutRule.TITLE_WORD, title, file, whole.substring(from, to)));
                }
            }
        }
    }

    /** One advice for all paragraphs whose last line holds a single character, at the first. */
    private static void lastLines(
            List<SetParagraph> paragraphs, Map<Integer, List<PlacedLine>> lines, String file, List<Diagnostic> found) {
        List<String> named = new ArrayList<>();
        SetParagraph first = null;
        for (int i = 0; i < paragraphs.size(); i++) {
            SetParagraph paragraph = paragraphs.get(i);
            List<PlacedLine> set = lines.getOrDefault(i, List.of());
            if (TEXT.contains(paragraph.element()) && set.size() > 1 && isShort(set.getLast())) {
                first = first == null ? paragraph : first;
                named.add(paragraph
                        .text()
                        .substring(0, Math.min(10, paragraph.text().length())));
            }
        }
        if (first != null) {
            String some = named.stream().limit(MOST_NAMED).collect(Collectors.joining("”“", "“", "”"));
            found.add(advice(LayoutRule.LAST_LINE, first, file, named.size(), some));
        }
    }

    private static boolean isShort(PlacedLine line) {
        String text = line.text().strip();
        long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
        return letters == 1 && text.length() <= 3;
    }

    private static Diagnostic advice(LayoutRule rule, SetParagraph paragraph, String file, Object... arguments) {
        Place place = paragraph.line() > 0 ? new Place(file, paragraph.line(), 0) : Place.file(file);
        return Diagnostic.advice(rule.diagnostic(), place, arguments);
    }
}
