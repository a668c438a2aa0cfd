package org.hongtou.content.yaml;

/**
 * The bar before a text of lines, with what follows it.
 *
 * @param from where the bar stands
 * @param end after the bar and its digit and sign
 * @param keeps whether blank lines after the text are of it: {@code |+}
 * @param digit how much deeper than its key the text is indented, or 0 where its first line tells
 */
record BlockHeader(int from, int end, boolean keeps, int digit) {
    static BlockHeader at(String text, int from) {
        int end = from + 1;
        boolean keeps = false;
        int digit = 0;
        while (end < text.length() && "+-123456789".indexOf(text.charAt(end)) >= 0) {
            char c = text.charAt(end);
            keeps |= c == '+';
            digit = c >= '1' ? c - '0' : digit;
            end++;
        }
        return new BlockHeader(from, end, keeps, digit);
    }
}
