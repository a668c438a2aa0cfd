package org.hongtou.typeset.line;

import java.util.List;
import java.util.Set;
import org.hongtou.model.Element;

/**
 * What stays on one line in lists of people and addressees: a name of two to four Han characters between marks or
 * blanks, a name of several parts with · between them, and a number with its unit.
 */
final class WholeNames {
    private static final Set<Element> LISTS = Set.of(
            Element.ADDRESSEE,
            Element.ATTENDANCE,
            Element.COPY_TO,
            Element.REPORT_TO,
            Element.SIGNATORY,
            Element.STAFF);
    private static final int LONGEST = 4;
    private static final String DOTS = "·•・";
    /** Units of two characters; of any other the first one stays with its number. */
    private static final List<String> UNITS =
            List.of("公里", "千米", "平方", "立方", "公斤", "千克", "公顷", "万元", "亿元", "万人", "万名", "万户", "小时", "分钟", "人次");

    private WholeNames() {}

    static boolean in(Element element) {
        return LISTS.contains(element);
    }

    /**
     * The places for a line's end that leave names and numbers whole.
     *
     * @param breaks the places by the usual rules
     * @param atDots whether names of several parts may part behind a ·
     */
    static boolean[] breaks(String text, boolean[] breaks, boolean atDots) {
        boolean[] whole = breaks.clone();
        int from = 0;
        while (from < text.length()) {
            int to = endOfWord(text, from);
            if (to == from) {
                from += Character.charCount(text.codePointAt(from));
                continue;
            }
            if (from > 0 && isDigit(text.charAt(from - 1))) {
                keep(whole, from - 1, from + unit(text, from, to));
            } else if (isName(text, from, to)) {
                for (int i = from + 1; i < to; i++) {
                    whole[i] &= atDots && DOTS.indexOf(text.charAt(i - 1)) >= 0;
                }
            }
            from = to;
        }
        return whole;
    }

    private static void keep(boolean[] whole, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            whole[i] = false;
        }
    }

    /** Behind the Han characters from a place on, and what is dotted between them; the place where there are none. */
    private static int endOfWord(String text, int from) {
        int to = from;
        while (to < text.length()) {
            int codePoint = text.codePointAt(to);
            boolean dot = to > from && DOTS.indexOf(codePoint) >= 0 && isHan(text, to + 1);
            if (!dot && !isHan(text, to)) {
                break;
            }
            to += Character.charCount(codePoint);
        }
        return to;
    }

    private static boolean isHan(String text, int i) {
        return i < text.length() && Character.isIdeographic(text.codePointAt(i));
    }

    private static boolean isName(String text, int from, int to) {
        boolean isRest = from > 0 && Character.isLetterOrDigit(text.codePointBefore(from));
        boolean hasMore = to < text.length() && Character.isLetterOrDigit(text.codePointAt(to));
        if (isRest || hasMore) {
            return false;
        }
        return text.codePointCount(from, to) <= LONGEST
                || text.substring(from, to).codePoints().anyMatch(c -> DOTS.indexOf(c) >= 0);
    }

    private static int unit(String text, int from, int to) {
        return UNITS.stream().anyMatch(unit -> text.startsWith(unit, from)) ? 2 : Math.min(1, to - from);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
