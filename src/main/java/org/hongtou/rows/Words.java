package org.hongtou.rows;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.KeyName;

/** The words of cells and headings, as they are compared. */
final class Words {
    private static final Pattern BRACKETS = Pattern.compile("[(（\\[【][^()（）\\[\\]【】]*+[)）\\]】]");
    private static final Pattern AROUND = Pattern.compile("[\\s　:：*＊★☆·.．]");
    private static final Pattern LISTED = Pattern.compile("[、，,;；\\n]");

    private Words() {}

    /** A heading without what sets it off: 案 由*： is 案由. */
    static String heading(String words) {
        return AROUND.matcher(KeyName.normal(AROUND.matcher(words).replaceAll("")))
                .replaceAll("");
    }

    /** A heading without its brackets: 提案人（单位） is 提案人. */
    static String bare(String words) {
        return heading(BRACKETS.matcher(words).replaceAll(""));
    }

    /** What stands in a cell one after the other. */
    static List<String> listed(String cell) {
        return Arrays.stream(LISTED.split(cell))
                .map(Blanks::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** Lines as one: Han words without a blank between them, others with one. */
    static String line(String cell) {
        StringBuilder line = new StringBuilder();
        for (String next : cell.split("\n", -1)) {
            String words = Blanks.strip(next);
            boolean latin = !line.isEmpty()
                    && !words.isEmpty()
                    && line.charAt(line.length() - 1) < 0x80
                    && words.charAt(0) < 0x80;
            line.append(latin ? " " : "").append(words);
        }
        return line.toString();
    }
}
