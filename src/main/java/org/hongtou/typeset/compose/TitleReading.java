package org.hongtou.typeset.compose;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How well each line of a title reads that ends before a place: the weight of a break there, lighter the better. The
 * head of a term belongs to what is before it, what limits it to what follows, and a verb to its object, so that breaks
 * fall between what is done and what is done to, between terms, and last of all within one.
 */
final class TitleReading {
    /** Two words side by side of which nothing is known. */
    private static final double SIDE_BY_SIDE = 0.8;

    private static final double WITHIN_TERM = 5;
    private static final double WITHIN_PAIR = 1.8;
    private static final double BEFORE_HEAD = 1.7;
    private static final double AFTER_HEAD = 0.1;
    private static final double BEFORE_ORGAN = 3;
    private static final double AFTER_SCOPE = 1.4;
    private static final double AFTER_ACT = 0.5;
    private static final double BEFORE_ABOUT = -1.2;
    private static final double AFTER_ABOUT = 2.5;
    /** What a number counts begins a line well: 第41号提案. */
    private static final double BEFORE_NUMBERED = -0.9;

    private static final double AFTER_NUMBERED = 1.5;
    private static final double BETWEEN_NUMBERS = 2.5;
    private static final double AFTER_OF = -0.2;
    private static final double BEFORE_TAIL = 3;
    private static final double BEFORE_AND = -0.1;
    private static final double WITHIN_LINKED = 1.6;
    private static final double AFTER_AND = 3;
    private static final double BESIDE_SINGLE = 1.6;
    private static final double BETWEEN_SINGLES = 3.2;
    private static final double BEFORE_MARKS = -0.4;
    private static final double WITHIN_TITLE_MARKS = 3;
    private static final double WITHIN_LONG_TITLE = 1;
    private static final double WITHIN_BRACKETS = 2;
    /** What stands in 《》 is long where a line has no room for it and what introduces it. */
    private static final int LONG_TITLE = 14;

    private static final Pattern NUMBERED = Pattern.compile("第(?:[0-9]+|[一二三四五六七八九十百]+(?=[届次号期批]))");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}年");
    private static final Pattern COUNTED = Pattern.compile("^(?:第?[0-9一二三四五六七八九十百]+|20[0-9]{2}年)\\p{IsHan}{1,2}");
    /** So many characters a number has with what it counts by. */
    private static final int LONGEST_COUNTED = 9;

    private final String text;
    private final List<String> names;
    private final boolean[] words;
    private final boolean[] within;
    private final boolean[] paired;
    private final TitleWords known = TitleWords.shipped();

    /**
     * @param text a title without line breaks
     * @param names places that it is known to name
     */
    TitleReading(String text, List<String> names) {
        this.text = text;
        this.names = List.copyOf(names);
        this.words = known.starts(text);
        this.within = known.withinTerms(text);
        this.paired = known.withinPairs(text);
    }

    /** For each place, whether a word begins there. */
    boolean[] words() {
        return words.clone();
    }

    /** Whether a break there parts no term. */
    boolean isGood(int i) {
        return weight(i) < BEFORE_TAIL;
    }

    /** The weight of a break before a place of the text, 1 or more. */
    double weight(int i) {
        double weight = marks(i) + (within[i] ? WITHIN_TERM : paired[i] ? WITHIN_PAIR : 0);
        if (text.startsWith("关于", i)) {
            return weight + BEFORE_ABOUT;
        }
        if (text.startsWith("关于", i - 2)) {
            return weight + AFTER_ABOUT;
        }
        String before = before(i);
        String after = after(i);
        if (NUMBERED.matcher(text).region(i, text.length()).lookingAt()) {
            return weight + numbered(i);
        }
        return weight + joint(i, before, after);
    }

    private double numbered(int i) {
        if (isCounted(i)) {
            return BETWEEN_NUMBERS;
        }
        return Character.isDigit(text.charAt(i + 1)) ? BEFORE_NUMBERED : BEFORE_NUMBERED / 2;
    }

    private double joint(int i, String before, String after) {
        char last = text.charAt(i - 1);
        if (last == '的') {
            return known.is("tail", text.substring(i)) ? BEFORE_TAIL : AFTER_OF;
        }
        if (known.is("link", before)) {
            return AFTER_AND;
        }
        if (known.is("link", after)) {
            boolean pair = known.is("act", before) && known.is("act", after(i + after.length()));
            return pair ? WITHIN_LINKED : BEFORE_AND;
        }
        if (!Character.isIdeographic(last) || !Character.isIdeographic(text.charAt(i))) {
            return last == '、' ? BEFORE_AND : beside(i);
        }
        if (isCounted(i) || known.is("toward", before)) {
            return AFTER_NUMBERED;
        }
        if (known.is("organ", after) || known.begins("organ", text, i)) {
            return BEFORE_ORGAN;
        }
        if (known.is("place", after) && !known.is("act", before)) {
            return BETWEEN_SINGLES;
        }
        if (known.is("scope", before) || names.stream().anyMatch(name -> text.startsWith(name, i - name.length()))) {
            return AFTER_SCOPE;
        }
        if (known.is("head", after)) {
            return BEFORE_HEAD;
        }
        if (known.is("act", before)) {
            return AFTER_ACT;
        }
        return known.is("place", before) || known.is("organ", before) || known.ends("organ", text, i)
                ? AFTER_HEAD
                : ofTwo(i, before, after);
    }

    /** Between two words of which no list says more. One of one character is a part of a name, if it is part of no term. */
    private double ofTwo(int i, String before, String after) {
        boolean singleBefore = before.length() == 1 && !within[i - 1];
        boolean singleAfter = after.length() == 1 && !within[i + 1];
        if (known.is("toward", after)) {
            return SIDE_BY_SIDE / 2;
        }
        if (singleBefore || singleAfter) {
            return singleBefore && singleAfter ? BETWEEN_SINGLES : BESIDE_SINGLE;
        }
        return known.is("head", before) ? AFTER_HEAD : SIDE_BY_SIDE;
    }

    /** Beside digits, letters and marks. */
    private double beside(int i) {
        char after = text.charAt(i);
        boolean opens = after == '《' || after == '“';
        if (opens) {
            return BEFORE_MARKS;
        }
        return Character.isDigit(after)
                        && !YEAR.matcher(text).region(i, text.length()).lookingAt()
                ? BESIDE_SINGLE
                : SIDE_BY_SIDE / 4;
    }

    private double marks(int i) {
        double weight = 0;
        if (isInside(i, '《', '》')) {
            int from = text.lastIndexOf('《', i - 1);
            int to = text.indexOf('》', i);
            weight += to - from > LONG_TITLE ? WITHIN_LONG_TITLE : WITHIN_TITLE_MARKS;
        }
        boolean bracketed = isInside(i, '（', '）') || isInside(i, '〔', '〕') || isInside(i, '“', '”');
        return weight + (bracketed ? WITHIN_BRACKETS : 0);
    }

    private boolean isInside(int i, char open, char close) {
        return text.lastIndexOf(open, i - 1) > text.lastIndexOf(close, i - 1);
    }

    /** Whether a number with what it counts by ends here: 2026年, 第六次, 三个. */
    private boolean isCounted(int i) {
        return isUnit(before(i))
                && IntStream.range(Math.max(0, i - LONGEST_COUNTED), i)
                        .anyMatch(from -> COUNTED.matcher(text).region(from, i).matches());
    }

    private boolean isUnit(String word) {
        return known.is("unit", word) || known.is("unit", word.substring(word.length() - 1));
    }

    private String before(int i) {
        int from = i - 1;
        while (from > 0 && !words[from]) {
            from--;
        }
        return text.substring(from, i);
    }

    private String after(int i) {
        int to = Math.min(i + 1, text.length());
        while (to < text.length() && !words[to]) {
            to++;
        }
        return text.substring(Math.min(i, text.length()), to);
    }
}
