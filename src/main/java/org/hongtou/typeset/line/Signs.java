package org.hongtou.typeset.line;

import java.util.Arrays;
import org.hongtou.typeset.Script;

/** What each UTF-16 unit is to the breaking of lines, from a table that is made once. */
final class Signs {
    /** May not stand at a line's start. */
    static final int NOT_AT_START = 1;

    /** May not stand at a line's end. */
    static final int NOT_AT_END = 1 << 1;

    /** A digit or letter of Latin: words and numbers of them are never split. */
    static final int ALPHANUMERIC = 1 << 2;

    /** A Han character, or a mark that lines may end around as around one. */
    static final int HAN = 1 << 3;

    /** A stop or bracket of Latin, which clings to words and numbers. */
    static final int LATIN_MARK = 1 << 4;

    /** What Latin words, addresses and numbers are made of: such a string stays whole. */
    static final int LATIN = 1 << 5;

    /** “ ” ‘ ’, which are Han marks here and Latin ones to the general rules. */
    static final int QUOTE = 1 << 6;

    /** An opening bracket. */
    static final int OPENING = 1 << 7;

    /** What needs no general rules: {@link LineBreaks} knows itself where a text of such signs alone breaks. */
    static final int PLAIN = ALPHANUMERIC | HAN | LATIN_MARK;

    /** Marks that the general rules join to the digits or letters on either side, although they are as wide as Han. */
    private static final String GENERAL = "·￥¥€£￡¢￠¨°ˇˉ′″›∶‖";

    /** The first character behind Basic Latin, Latin-1 and Latin Extended-A and -B. */
    private static final char BEHIND_LATIN = 0x250;

    private static final byte[] TABLE = table();

    private Signs() {}

    /** Some of the above, added up; 0 for what is none of them. */
    static int of(char c) {
        return TABLE[c] & 0xFF;
    }

    private static byte[] table() {
        byte[] table = new byte[Character.MAX_VALUE + 1];
        Arrays.fill(table, 0x3400, 0x4DC0, (byte) HAN);
        Arrays.fill(table, 0x4E00, 0xA000, (byte) HAN);
        Arrays.fill(table, '0', '9' + 1, (byte) ALPHANUMERIC);
        Arrays.fill(table, 'A', 'Z' + 1, (byte) ALPHANUMERIC);
        Arrays.fill(table, 'a', 'z' + 1, (byte) ALPHANUMERIC);
        table['〇'] = HAN;
        add(table, Kinsoku.NOT_AT_START, NOT_AT_START);
        add(table, Kinsoku.NOT_AT_END, NOT_AT_END);
        add(table, "“”‘’", QUOTE);
        add(table, "（《〈「『【〔〖［｛([{", OPENING);
        for (char c = 0x80; c < Character.MAX_VALUE; c++) {
            if ((table[c] & (NOT_AT_START | NOT_AT_END)) != 0 && GENERAL.indexOf(c) < 0) {
                table[c] |= HAN;
            }
        }
        for (char c = ' ' + 1; c < BEHIND_LATIN; c++) {
            table[c] |= (byte) (Script.isHan(c) || Character.isSpaceChar(c) || Character.isISOControl(c) ? 0 : LATIN);
        }
        for (char c : ".,:;%‰℃％()[]".toCharArray()) {
            table[c] = (byte) ((table[c] & ~HAN) | LATIN_MARK);
        }
        return table;
    }

    private static void add(byte[] table, String signs, int kind) {
        for (int i = 0; i < signs.length(); i++) {
            table[signs.charAt(i)] |= (byte) kind;
        }
    }
}
