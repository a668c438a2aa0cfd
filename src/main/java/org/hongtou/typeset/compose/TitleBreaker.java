package org.hongtou.typeset.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.line.LineBreaks;
import org.hongtou.typeset.words.PlaceNames;
import org.hongtou.typeset.words.TitleReading;

/**
 * Breaks a title that is too long for one line between terms, so that its lines make a trapezium or a lozenge, no line
 * begins with 的 and the issuer's name stays whole (GB/T 9704-2012 7.3.1 and practice). Lines that the author set are
 * kept.
 */
final class TitleBreaker {
    /** Longer texts are no titles: a bound on the search. They turn as body text does. */
    private static final int LONGEST = 240;

    private static final Set<Element> TITLES = EnumSet.of(Element.TITLE, Element.ITEM_TITLE, Element.ATTACHMENT_TITLE);
    /** A title may have a line more if its lines read better; a caption or a name takes as few as it can. */
    private static final double TITLE_LINE = 0.5;

    private static final double OTHER_LINE = 6;
    /** What is wider, in parts of a line, fills it. */
    private static final double FILLED = 0.97;

    private static final char FIRST_HAN = 0x4E00;
    private static final char LAST_HAN = 0x9FFF;

    private final TextSetter setter;
    private final List<String> whole;

    /**
     * @param issuer a name that stays whole where a line has room for it; empty where there is none
     */
    TitleBreaker(TextSetter setter, String issuer) {
        this.setter = setter;
        this.whole = issuer.isEmpty() ? List.of() : List.of(issuer);
    }

    /** The title with its line breaks, for the type area. One that would fill a line to both edges stands on two. */
    SetParagraph broken(SetParagraph title) {
        Length room = setter.measure()
                .minus(title.format().indents().left())
                .minus(title.format().indents().right());
        boolean filled = TITLES.contains(title.element()) && setter.width(title).compareTo(room.times(FILLED)) > 0;
        return within(title, room, filled ? 2 : 1);
    }

    /** The title with its line breaks, for lines of a width. */
    SetParagraph brokenWithin(SetParagraph title, Length room) {
        return within(title, room, 1);
    }

    /** A name on two lines where a word ends near its middle; on more where two of a width have no room for it. */
    SetParagraph inTwo(SetParagraph name, Length room) {
        return within(name, room, 2);
    }

    private SetParagraph within(SetParagraph title, Length room, int fewest) {
        String text = title.text();
        if (text.length() > LONGEST || text.indexOf('\n') >= 0) {
            return title;
        }
        Length[] reach = setter.reach(title);
        boolean fits = reach[text.length()].compareTo(room) <= 0;
        if (fits && fewest == 1) {
            return title;
        }
        List<String> named = PlaceNames.of(text);
        TitleReading reading = new TitleReading(text, named);
        boolean name = !TITLES.contains(title.element());
        double extra = name ? OTHER_LINE : TITLE_LINE;
        int least = name || fits ? fewest : Math.max(fewest, reading.officeLines() + 1);
        List<Integer> places = places(
                named, reading, starts -> new TitleShape(reading::weight, starts, reach, room, extra).breaks(least));
        if (places.isEmpty() || (fits && places.stream().anyMatch(place -> !reading.isGood(place)))) {
            return title;
        }
        return setter.parted(title.withRuns(cut(title.runs(), places)));
    }

    /** How wide the widest part is that lines between words never cut: a word, with a single character beside it. */
    Length widestPart(SetParagraph words) {
        String text = words.text();
        TitleReading reading = new TitleReading(text, PlaceNames.of(text));
        boolean[] starts = both(lines(text), reading.words());
        Length[] reach = setter.reach(words);
        Length widest = Length.ZERO;
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || starts[i]) {
                widest = Length.max(widest, reach[i].minus(reach[from]));
                from = i;
            }
        }
        return widest;
    }

    /** Between words with the names whole; where no line has room for that, between words; then anywhere. */
    private List<Integer> places(List<String> named, TitleReading reading, Function<boolean[], List<Integer>> shape) {
        String text = reading.text();
        boolean[] lines = lines(text);
        List<Integer> places = List.of();
        List<String> names = new ArrayList<>(whole);
        names.addAll(named);
        boolean[] words = reading.words();
        for (boolean[] starts : List.of(both(lines, whole(text, words, names)), both(lines, words), lines)) {
            places = places.isEmpty() ? shape.apply(starts) : places;
        }
        return places;
    }

    /** The places outside names. */
    private static boolean[] whole(String text, boolean[] words, List<String> names) {
        boolean[] outside = words.clone();
        for (String name : names) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                Arrays.fill(outside, at + 1, at + name.length(), false);
            }
        }
        return outside;
    }

    /** Where a line may begin: not with 的, not within a number, and not so that a single character is left. */
    private static boolean[] lines(String text) {
        boolean[] lines = new LineBreaks().of(text);
        for (int i = 1; i < text.length(); i++) {
            lines[i] &= text.charAt(i) != '的' && !isNumbered(text, i) && !isOpposed(text, i) && !isInCode(text, i);
            lines[i] &= letters(text, 0, i) > 1 && letters(text, i, text.length()) > 1;
        }
        return lines;
    }

    /** How many letters and digits there are, up to two. */
    private static long letters(String text, int from, int to) {
        return text.substring(from, to)
                .chars()
                .filter(Character::isLetterOrDigit)
                .limit(2)
                .count();
    }

    /** Whether a number stands before the place with its measure word after it, or 第 before a number: 第41号, 2026年. */
    private static boolean isNumbered(String text, int i) {
        char before = text.charAt(i - 1);
        char after = text.charAt(i);
        return (isDigit(before) && after >= FIRST_HAN && after <= LAST_HAN) || (before == '第' && isDigit(after));
    }

    /** Within 不降反升 and its like. */
    private static boolean isOpposed(String text, int i) {
        return i > 1 && text.charAt(i) == '反' && text.charAt(i - 2) == '不';
    }

    /** Behind a dash between letters or digits: 5G—A, 2026—2030年. */
    private static boolean isInCode(String text, int i) {
        return i > 1 && "—–－-".indexOf(text.charAt(i - 1)) >= 0 && isCode(text.charAt(i - 2)) && isCode(text.charAt(i));
    }

    private static boolean isCode(char c) {
        return isDigit(c) || (c < 0x80 && Character.isLetter(c));
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    private static boolean[] both(boolean[] lines, boolean[] words) {
        boolean[] both = lines.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] &= words[i];
        }
        return both;
    }

    /** Runs with a line break before each of some places of their text. */
    static List<Run> cut(List<Run> runs, List<Integer> places) {
        List<Run> cut = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < run.text().length(); i++) {
                if (places.contains(at + i)) {
                    text.append('\n');
                }
                text.append(run.text().charAt(i));
            }
            at += run.text().length();
            cut.add(new Run(text.toString(), run.type(), run.role()));
        }
        return cut;
    }
}
