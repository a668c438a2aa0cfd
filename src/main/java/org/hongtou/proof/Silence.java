package org.hongtou.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.yaml.Comment;
import org.jspecify.annotations.Nullable;

/**
 * What a silencing comment asks for: {@code # 不校对 range-percent “5—8%”（引文如此）}.
 *
 * @param comment the comment
 * @param codes what it writes for codes of rules; none where it means all
 * @param words what stands in a line that is meant; empty where all its lines are
 * @param from the first line that it is about
 * @param to the last line that it is about
 */
record Silence(Comment comment, List<String> codes, String words, int from, int to) {
    static final String MARK = "不校对";
    private static final Pattern WORDS = Pattern.compile("“([^”]{1,200}+)”|\"([^\"]{1,200}+)\"|「([^」]{1,200}+)」");
    private static final Pattern REMARK = Pattern.compile("（[^）]{0,500}+）|\\([^)]{0,500}+\\)");

    Silence {
        codes = List.copyOf(codes);
    }

    /** What a comment asks for; null where it is another sort of comment. */
    static @Nullable Silence of(Comment comment, SilencedLines lines) {
        String asked = comment.text();
        if (!asked.startsWith(MARK)) {
            return null;
        }
        String rest = asked.substring(MARK.length());
        Matcher quoted = WORDS.matcher(rest);
        String words = "";
        if (quoted.find()) {
            words = rest.substring(quoted.start() + 1, quoted.end() - 1);
            rest = rest.substring(0, quoted.start()) + " " + rest.substring(quoted.end());
        }
        List<String> codes = new ArrayList<>();
        for (String code : REMARK.matcher(rest).replaceAll(" ").split("[\\s\u3000,，、:：;；]+", -1)) {
            if (!code.isEmpty()) {
                codes.add(code);
            }
        }
        SilencedLines.Range range = lines.of(comment.place());
        return new Silence(comment, codes, words, range.from(), range.to());
    }

    /** Whether it is about a line. */
    boolean covers(int line, String text) {
        return line >= from && line <= to && (words.isEmpty() || text.contains(words));
    }
}
