package org.hongtou.proof.rule;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stretches of one line that mends don't touch. */
final class Guards {
    private static final Pattern NUMBERED =
            Pattern.compile("[〔\\[（(【［﹝][ ]?(?:19|20)[0-9]{2}[ ]?[〕\\])）】］﹞][ ]?第?[ ]?[0-9]++[ ]?号");

    private static final String LINKING = "的了和与及或在是对为把被将要由从向按照不有等各";
    private static final String WITHIN = "[\\u4e00-\\u9fff&&[^" + LINKING + "]]";
    private static final Pattern NAMED = Pattern.compile(
            WITHIN + "{0,4}?(?:酒店|宾馆|饭店|旅馆|客栈|民宿|山庄|农庄|庄园|有限公司|股份|公司|集团|工厂|商行|商店|超市|市场|商城|商场|广场|小区|花园|家园|大厦|公寓"
                    + "|学校|中学|小学|大学|学院|书院|书屋|幼儿园|医院|诊所|药店|餐厅|餐馆|水库|林场|农场|茶场|合作社|基金会|协会|研究会|商会|银行|俱乐部|经营部|门市部)"
                    + "|" + WITHIN + "?(?:[江溪湖河桥里园店馆厂寺庙洲岛湾塘坝沟寨屯苑阁巷]"
                    + "|村(?![民级两庄干居务集])|县(?![级域区委内直])|区(?![级域委内直间块别])|镇(?![级区内])|乡(?![级镇村亲])|街(?!头)|路(?![径线上])|山(?![区水上])|城(?![市乡镇区管]))");

    private final String text;
    private final BitSet titles;
    private final BitSet quotations;
    private final BitSet numbers = new BitSet();

    Guards(String text) {
        this.text = text;
        this.titles = within('《', '》');
        this.quotations = within('“', '”');
        Matcher number = NUMBERED.matcher(text);
        while (number.find()) {
            numbers.set(number.start(), number.end());
        }
    }

    /** The characters between two marks, those of the outermost pair where pairs stand within each other. */
    private BitSet within(char opening, char closing) {
        BitSet within = new BitSet();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            if (mark == opening) {
                start = depth++ == 0 ? i + 1 : start;
            } else if (mark == closing && depth > 0 && --depth == 0) {
                within.set(start, i);
            }
        }
        if (depth > 0 && opening == '“' && isQuotedOn(start - 1)) {
            within.set(start, text.length());
        }
        return within;
    }

    /** Whether a quotation that isn't closed runs on in the next paragraph: the words of an article that is amended. */
    private boolean isQuotedOn(int opening) {
        return opening == 0 || text.startsWith("为：", opening - 2);
    }

    /** Whether a replacement of a stretch changes nothing in what is guarded, apart from what is safe. */
    boolean allow(int from, int to, String replacement, Set<Guarded> safe) {
        if (replacement.length() == to - from) {
            return allowEach(from, replacement, safe);
        }
        int head = 0;
        int most = Math.min(to - from, replacement.length());
        while (head < most && text.charAt(from + head) == replacement.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && text.charAt(to - 1 - tail) == replacement.charAt(replacement.length() - 1 - tail)) {
            tail++;
        }
        int first = from + head;
        int end = to - tail;
        String put = replacement.substring(head, replacement.length() - tail);
        return allow(first, end, put, to, safe);
    }

    /** Whether it is so for each character of a stretch that keeps its length. */
    private boolean allowEach(int from, String replacement, Set<Guarded> safe) {
        int to = from + replacement.length();
        for (int i = from; i < to; i++) {
            String put = replacement.substring(i - from, i - from + 1);
            if (text.charAt(i) != put.charAt(0) && !allow(i, i + 1, put, to, safe)) {
                return false;
            }
        }
        return true;
    }

    private boolean allow(int first, int end, String put, int to, Set<Guarded> safe) {
        return (safe.contains(Guarded.TITLE) || !touches(titles, first, end))
                && (safe.contains(Guarded.QUOTATION) || !touches(quotations, first, end))
                && (safe.contains(Guarded.DOCUMENT_NUMBER) || !touches(numbers, first, end))
                && (safe.contains(Guarded.NUMBER) || !isNumber(first, end, put))
                && (safe.contains(Guarded.NAME) || !isNamed(first, end, to));
    }

    private static boolean touches(BitSet guarded, int first, int end) {
        int next = guarded.nextSetBit(first);
        return next >= 0 && next < Math.max(end, first + 1) && (end > first || (first > 0 && guarded.get(first - 1)));
    }

    private boolean isNumber(int first, int end, String put) {
        boolean between =
                first > 0 && isDigit(text.charAt(first - 1)) && end < text.length() && isDigit(text.charAt(end));
        return between
                || put.chars().anyMatch(Guards::isDigit)
                || text.substring(first, end).chars().anyMatch(Guards::isDigit);
    }

    private static boolean isDigit(int character) {
        return (character >= '0' && character <= '9') || (character >= '０' && character <= '９');
    }

    /** Whether a word is changed that a name may hold; marks and blanks are parts of none. */
    private boolean isNamed(int first, int end, int to) {
        boolean word = first < end && text.substring(first, end).chars().anyMatch(Character::isIdeographic);
        return word && NAMED.matcher(text).region(to, text.length()).lookingAt();
    }
}
