package org.hongtou.typeset.words;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How well each line of a title reads that ends before a place: the weight of a break there, lighter the better. The
 * head of a term belongs to what is before it, what limits it to what follows, and a verb to its object, so that breaks
 * fall between what is done and what is done to, between terms, and last of all within one.
 */
public final class TitleReading {
    private static final double BEFORE_TAIL = 3;
    private static final double WITHIN_TERM = 5;
    private static final double AFTER_ABOUT = 2.5;
    private static final Pattern NUMBERED = Pattern.compile("第(?:[0-9]+|[一二三四五六七八九十百]+(?=[届次号期批轮阶季]))");
    private static final int SOON = 7;
    /** Within the first words after 关于, where they are more than what is done. */
    private static final double SOON_AFTER_ABOUT = 1.2;
    /** Within 《》 what is before 关于 is no line of its own. */
    private static final double BEFORE_ABOUT_WITHIN = 0.3;

    private static final double BEFORE_ABOUT_JOINT = -4;
    private static final double BEFORE_ABOUT = -0.9;
    private static final double AFTER_AND = 3;
    /** What a number counts begins a line well: 第41号提案. */
    private static final double BEFORE_NUMBERED = -0.9;

    private static final double AFTER_OF = -0.2;
    private static final double WITHIN_LINKED = 1.6;
    /** What is before 和 and ends with its own head doesn't share the head that follows. */
    private static final double BEFORE_AND_APART = 0;

    private static final double BEFORE_AND = 0.8;
    /** Within the name of an office: 安全生产和消防工作委员会. */
    private static final double WITHIN_ORGAN = 1.6;

    private final String text;
    private final TitleText words;
    private final boolean[] within;
    private final TitleMarks marks;
    private final WordJoints joints;
    private final boolean joint;
    private final TitleWords known = TitleWords.shipped();

    /**
     * @param text a title without line breaks
     * @param names places that it is known to name
     */
    public TitleReading(String text, List<String> names) {
        this.text = text;
        this.words = new TitleText(text, names, known);
        this.within = known.withinTerms(text);
        this.marks = new TitleMarks(text);
        this.joints = new WordJoints(text, words, within, known);
        this.joint = marks.offices() > 1;
    }

    /** The title. */
    public String text() {
        return text;
    }

    /** For each place, whether a word begins there. */
    public boolean[] words() {
        return words.words();
    }

    /** Whether a break there parts no term. */
    public boolean isGood(int i) {
        return weight(i) < BEFORE_TAIL;
    }

    /** The weight of a break before a place of the text, 1 or more; less than 0 where a line ends well. */
    public double weight(int i) {
        double weight = marks.within(i) + (within[i] ? WITHIN_TERM : 0);
        if (text.startsWith("关于", i)) {
            return weight + beforeAbout(i);
        }
        if (text.startsWith("关于", i - 2)) {
            return weight + AFTER_ABOUT;
        }
        if (NUMBERED.matcher(text).region(i, text.length()).lookingAt()) {
            return weight + numbered(i);
        }
        int about = text.lastIndexOf("关于", i);
        boolean soon = about >= 0
                && i - about <= SOON
                && !known.isVerb(words.before(i))
                && !words.isDated(i)
                && text.charAt(i) != '《';
        return weight + joint(i, words.before(i), words.after(i)) + (soon ? SOON_AFTER_ABOUT : 0);
    }

    private double beforeAbout(int i) {
        return marks.within(i) > 0 ? BEFORE_ABOUT_WITHIN : joint ? BEFORE_ABOUT_JOINT : BEFORE_ABOUT;
    }

    private double numbered(int i) {
        if (known.is("link", words.before(i)) || known.is("toward", words.before(i))) {
            return AFTER_AND;
        }
        if (words.isCounted(i)) {
            return WordJoints.BETWEEN_NUMBERS;
        }
        if (words.isName(i) || known.is("place", words.before(i))) {
            return WordJoints.AFTER_SCOPE / 2;
        }
        return Character.isDigit(text.charAt(i + 1)) ? BEFORE_NUMBERED : BEFORE_NUMBERED / 2;
    }

    private double joint(int i, String before, String after) {
        char last = text.charAt(i - 1);
        if (last == '的') {
            return known.is("tail", after) && endsAt(i + after.length()) ? BEFORE_TAIL : AFTER_OF;
        }
        if (known.is("trailing", after)) {
            return last == '》' ? WordJoints.AFTER_NUMBERED : WordJoints.BEFORE_TRAILING;
        }
        if (known.is("link", before)) {
            return AFTER_AND;
        }
        if (known.is("link", after)) {
            return beforeAnd(i, before, after);
        }
        if (!Character.isIdeographic(last) || !Character.isIdeographic(text.charAt(i))) {
            return marks.beside(i, known.isVerb(before) && isFirstAct(i), after.length());
        }
        return joints.weight(i, before, after, isFirstAct(i));
    }

    private double beforeAnd(int i, String before, String after) {
        boolean done = known.is("act", words.after(i + after.length()));
        if (done && known.is("act", before)) {
            return WITHIN_LINKED;
        }
        double apart = done || known.is("head", before) || text.charAt(i - 1) == '》' ? BEFORE_AND_APART : BEFORE_AND;
        return words.isWithinOrgan(i + after.length()) && !words.isAfterOrgan(i, before) ? apart + WITHIN_ORGAN : apart;
    }

    /** Whether all that stands between the 关于 before a place and it is verbs, outside 《》. */
    private boolean isFirstAct(int i) {
        return marks.within(i) == 0 && words.isFirstAct(i);
    }

    /** How many lines the offices take that a title names with blanks between them; 0 where it names one, or many. */
    public int officeLines() {
        return marks.officeLines();
    }

    /** Whether the title ends at a place, or one within it. */
    private boolean endsAt(int i) {
        return i == text.length() || text.charAt(i) == '》';
    }
}
