package org.hongtou.typeset.compose;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.style.Align;
import org.hongtou.style.Indents;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.line.BrokenParagraph;

/**
 * Where the words of a cell may turn: before the bracket that ends them, which stays whole as （万元） does, and between
 * words; a name of up to four characters and a figure never part.
 */
final class CellWords {
    private static final int NAME = 4;
    /** The longest bracket that stays whole, with its marks. */
    private static final int BRACKET = 8;
    /** Longer words turn as text does: those of a head, and those of other cells. */
    private static final int LONGEST = 24;

    private static final int LONGEST_NAME = 18;
    /** Below are letters and digits half as wide as Han characters. */
    private static final int FIRST_WIDE = 0x2E80;

    private static final String STOPS = "，。；！？";
    /** In a head a colon leads to what is counted. */
    private static final String COLONS = "：:";
    /** What is narrower by a few halves of a character may end with a line of more than one. */
    private static final int HALVES = 4;

    private final TextSetter setter;

    CellWords(TextSetter setter) {
        this.setter = setter;
    }

    /**
     * How wide words are.
     *
     * @param whole all of them on one line
     * @param easy a line of four characters, which longer words need to be read with ease
     * @param longest the longest that shouldn't part
     */
    record Widths(Length whole, Length easy, Length longest) {}

    Widths widths(SetParagraph words) {
        String text = words.text();
        Length[] reach = setter.reach(words);
        int easy = text.codePointCount(0, text.length()) <= NAME ? text.length() : text.offsetByCodePoints(0, NAME);
        return new Widths(reach[text.length()], reach[easy], longest(words, text, reach));
    }

    private Length longest(SetParagraph words, String text, Length[] reach) {
        if (isName(text) || TableGrid.isMeasure(text)) {
            return reach[text.length()];
        }
        int bracket = bracket(text);
        int end = bracket > 0 ? bracket : text.length();
        Length first;
        if (text.codePointCount(0, end) <= NAME) {
            first = reach[end];
        } else if (isSentence(words.element(), text) || bracket > 0) {
            first = setter.longestWord(words);
        } else {
            first = new TitleBreaker(setter, "").widestPart(words);
        }
        return bracket > 0 ? Length.max(first, reach[text.length()].minus(reach[bracket])) : first;
    }

    /** The words with breaks between them where they find no room on one line; sentences as they are. */
    SetParagraph broken(SetParagraph words, Length room) {
        String text = words.text();
        Length[] reach = setter.reach(words);
        if (reach[text.length()].compareTo(room) <= 0) {
            return words;
        }
        if (isSentence(words.element(), text)) {
            return withoutStub(words, room);
        }
        int bracket = bracket(text);
        boolean apart =
                bracket > 0 && reach[text.length()].minus(reach[bracket]).compareTo(room) <= 0;
        return apart ? cut(words, bracket, room) : new TitleBreaker(setter, "").brokenWithin(words, room);
    }

    /** Words whose last line would be one character, a little narrower where that gives it another. */
    private SetParagraph withoutStub(SetParagraph words, Length room) {
        Indents own = words.format().indents();
        TextSetter cell = setter.withMeasure(room.plus(own.left()).plus(own.right()));
        BrokenParagraph usual = cell.broken(words);
        if (usual.size() < 2 || !isStub(usual, words.text())) {
            return words;
        }
        ParagraphFormat format = words.format();
        Length half = setter.size(words.element()).times(0.5);
        for (int halves = 1; halves <= HALVES; halves++) {
            Length by = half.times(halves).toTwip();
            boolean centred = format.align() == Align.CENTER;
            Length left = centred ? by.times(0.5).toTwip() : Length.ZERO;
            Indents indents =
                    own.withLeft(own.left().plus(left)).withRight(own.right().plus(by.minus(left)));
            SetParagraph narrower = words.withFormat(format.withIndents(indents));
            BrokenParagraph broken = cell.broken(narrower);
            if (broken.size() > usual.size()) {
                break;
            }
            if (!isStub(broken, words.text())) {
                return narrower;
            }
        }
        return words;
    }

    /** Whether the last line has a single character, marks aside. */
    private static boolean isStub(BrokenParagraph broken, String text) {
        String last = text.substring(Math.max(0, text.length() - broken.lastLength()));
        return last.codePoints().filter(Character::isLetterOrDigit).count() < 2;
    }

    /** The words with a break before their bracket, and what comes before it broken between words where it has to be. */
    private SetParagraph cut(SetParagraph words, int bracket, Length room) {
        List<Run> runs = TitleBreaker.cut(words.runs(), List.of(bracket));
        List<Run> first = new ArrayList<>();
        List<Run> rest = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int end = Math.clamp(bracket - at, 0, run.text().length());
            add(run, run.text().substring(0, end), first);
            add(run, run.text().substring(end), rest);
            at += run.text().length();
        }
        List<Run> all = new ArrayList<>(new TitleBreaker(setter, "")
                .brokenWithin(words.withRuns(first), room)
                .runs());
        all.addAll(rest);
        return setter.parted(words.withRuns(all));
    }

    private static void add(Run run, String text, List<Run> runs) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, run.type(), run.role(), run.parts()));
        }
    }

    /** A name, or a single character and what is in brackets behind it: 县（市、区）. */
    private static boolean isName(String text) {
        int bracket = Math.max(text.indexOf('（'), text.indexOf('('));
        int longest = bracket == 1 ? BRACKET : NAME;
        return text.codePointCount(0, text.length()) <= longest;
    }

    /** Whether words turn as text does: in a head only long ones. */
    private static boolean isSentence(Element element, String text) {
        boolean head = element == Element.TABLE_HEAD;
        if (text.length() > (head ? LONGEST : LONGEST_NAME)) {
            return true;
        }
        long han = text.codePoints().filter(Character::isIdeographic).count();
        long latin = text.chars()
                .filter(c -> c < FIRST_WIDE && Character.isLetterOrDigit(c))
                .count();
        boolean stops = text.chars().anyMatch(c -> STOPS.indexOf(c) >= 0 || (!head && COLONS.indexOf(c) >= 0));
        return stops || latin > han;
    }

    /** Where a short bracket begins that ends the words; −1 where there is none. */
    private static int bracket(String text) {
        if (!text.endsWith("）") && !text.endsWith(")")) {
            return -1;
        }
        int from = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
        return from > 1 && text.length() - from <= BRACKET ? from : -1;
    }
}
