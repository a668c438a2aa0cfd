package org.hongtou.proof.line;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Scope;

/**
 * Finds blanks within running text. Captions, lists of names and lines of labels part their words by blanks, and so do
 * offices that issue together, a number and its heading, a day and its hour.
 *
 * @param kind between what
 */
record BlankCheck(Kind kind) implements Rule.Check {
    /** What a blank stands between. */
    enum Kind {
        /** Two Han characters. */
        HAN,
        /** A Han character and a letter or digit, in either order. */
        LATIN
    }

    /** So far from a comma or stop a text isn't running. */
    private static final int NEAR = 200;

    private static final String MARKS = "，。；";
    private static final int LONGEST_HEAD = 24;
    private static final String NUMBER = "[一二三四五六七八九十百千零〇0-9]{1,9}";
    private static final Pattern HEAD =
            Pattern.compile("[A-Za-z]|[表图附件第0-9]{1,9}|[0-9]{1,2}(?:\\.[0-9]{1,2}){1,4}|(?:\\*\\*)?“?第" + NUMBER
                    + "[编章节条款项部篇](?:之[一二三四五六七八九十]{1,2})?");
    private static final Pattern LABEL = Pattern.compile("[一-鿿]{1,10}[：:]");
    private static final Pattern HOUR = Pattern.compile("[0-9]{1,2}[时点:：]");
    private static final Pattern CAPTION = Pattern.compile("附?[表图件].{0,20}|[^，。；]{0,9}：.{0,60}");
    /** Who is who: 王小伟 云泽大学教授. */
    private static final int LONGEST_NAME = 3;

    private static final Pattern POST =
            Pattern.compile("[一-鿿]{2,12}?(?:[局院厅处科所]|大学|学校|中心|公司|委员会|协会|人民政府|主任|书记|教授|代表|委员|[省市县区])");
    private static final Pattern ARTICLE = Pattern.compile("第" + NUMBER + "[编章节条款项]");
    private static final Pattern ITEM = Pattern.compile("[；;：:。][0-9]{1,2}");
    private static final Pattern DATE = Pattern.compile("(?:19|20)[0-9]{2}(?:[.年/-][0-9]{1,2}){1,2}日?[。]?$");
    private static final Pattern OFFICE =
            Pattern.compile("[0-9A-Z]{0,3}[一-鿿]{0,12}?(?:国务院|人民政府|委员会|办公厅|办公室|[委厅局部院会府室])");
    private static final String OFFICE_ENDS = "委厅局部院会府室组央";
    /** Digits and hyphens: so many are a telephone number. */
    private static final int LONG_NUMBER = 7;

    private static final int LONGEST_ENDING = 8;

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        Scope.PARAGRAPHS.of(manuscript).forEach(passage -> look(passage, findings));
    }

    private void look(Passage passage, Findings findings) {
        String text = passage.text();
        BitSet outside = null;
        int lastMark = -NEAR - 1;
        int nextMark = -1;
        int title = 0;
        for (int from = 0; from < text.length(); from++) {
            char sign = text.charAt(from);
            lastMark = MARKS.indexOf(sign) >= 0 ? from : lastMark;
            title += sign == '《' ? 1 : sign == '》' ? -1 : 0;
            if (!isBlank(sign)) {
                continue;
            }
            int to = from + 1;
            while (to < text.length() && isBlank(text.charAt(to))) {
                to++;
            }
            if (isWithin(text, from, to)) {
                nextMark = nextMark < to ? next(text, to) : nextMark;
                boolean before = from - lastMark <= NEAR;
                boolean after = nextMark - to <= NEAR;
                if (kind == Kind.LATIN
                        ? title <= 0 && (before || after) && isLatinSlip(text, from, to)
                        : after && isHanSlip(text, from, to, title)) {
                    outside = outside == null && kind == Kind.HAN ? PatternCheck.outside(text) : outside;
                    if (outside == null || outside.get(to)) {
                        // Between Han characters the blank may part two names, which nobody but a person tells.
                        findings.add(passage, from, to, kind == Kind.HAN ? null : "");
                    }
                }
            }
            from = to - 1;
        }
    }

    private boolean isBlank(char sign) {
        return sign == ' ' || sign == '\u00a0' || (sign == '\u3000' && kind == Kind.HAN);
    }

    private boolean isWithin(String text, int from, int to) {
        if (from == 0 || to == text.length()) {
            return false;
        }
        char left = text.charAt(from - 1);
        char right = text.charAt(to);
        return kind == Kind.HAN
                ? isHan(left) && isHan(right)
                : (isHan(left) && isLatin(right)) || ((isLatin(left) || left == '%') && isHan(right));
    }

    private static int next(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static boolean isHan(char sign) {
        return sign >= '一' && sign <= '鿿';
    }

    private static boolean isLatin(char sign) {
        return (sign >= '0' && sign <= '9') || (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
    }

    private static boolean isHead(String text, int from) {
        return from <= LONGEST_HEAD && HEAD.matcher(text).region(0, from).matches();
    }

    private static boolean isLatinSlip(String text, int from, int to) {
        char left = text.charAt(from - 1);
        String near = text.substring(Math.max(0, from - 14), from);
        boolean own = "号话机真".indexOf(left) >= 0 || near.matches(".*2[0-9]〕.{0,9}");
        return !own && !isHead(text, from) && !parts(text, from, to);
    }

    /** Whether the blank parts two items. */
    private static boolean parts(String text, int from, int to) {
        int digits = from;
        while (digits > 0 && from - digits <= LONG_NUMBER && "0123456789-".indexOf(text.charAt(digits - 1)) >= 0) {
            digits--;
        }
        boolean hour = "日午".indexOf(text.charAt(from - 1)) >= 0
                && HOUR.matcher(text).region(to, text.length()).lookingAt();
        return from - digits >= LONG_NUMBER
                || hour
                || ends(ITEM, text, from)
                || DATE.matcher(text).region(to, text.length()).matches()
                || joint(text, from, to)
                || LABEL.matcher(text).region(to, text.length()).lookingAt();
    }

    private static boolean joint(String text, int from, int to) {
        return OFFICE_ENDS.indexOf(text.charAt(from - 1)) >= 0
                && OFFICE.matcher(text).region(to, text.length()).lookingAt();
    }

    /** Whether what stands before an index, up to some characters, ends so. */
    private static boolean ends(Pattern pattern, String text, int from) {
        for (int start = from - 1; start >= 0 && from - start <= LONGEST_ENDING; start--) {
            if (pattern.matcher(text).region(start, from).matches()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHanSlip(String text, int from, int to, int title) {
        char left = text.charAt(from - 1);
        boolean caption = from <= 80 && CAPTION.matcher(text).region(0, from).matches();
        return title <= 0
                && "讯日".indexOf(left) < 0
                && !text.startsWith("标准", Math.max(0, from - 2))
                && !joint(text, from, to)
                && !ends(ARTICLE, text, from)
                && !caption
                && !(from <= LONGEST_NAME
                        && POST.matcher(text).region(to, text.length()).lookingAt())
                && !isHead(text, from)
                && !LABEL.matcher(text).region(to, text.length()).lookingAt();
    }
}
