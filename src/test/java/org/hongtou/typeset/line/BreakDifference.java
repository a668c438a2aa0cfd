package org.hongtou.typeset.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A rule by which lines break otherwise than Unicode's test has it, on purpose.
 *
 * @param rule which it is
 * @param reason why
 * @param ours whether a line may end there by this rule
 * @param before what the text before the place ends with
 * @param after what the text after the place starts with
 * @param cases in how many cases it makes a difference
 */
record BreakDifference(String rule, String reason, boolean ours, Pattern before, Pattern after, int cases) {
    private static final int FLAGS = Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS;

    /** The blocks of a file: lines of "key: value", a blank line after each block, # before what is a comment. */
    static List<BreakDifference> read(List<String> file) {
        List<BreakDifference> rules = new ArrayList<>();
        Map<String, String> block = new HashMap<>();
        for (String line : file) {
            String[] pair = line.split(": ", 2);
            if (!line.startsWith("#") && pair.length == 2) {
                block.put(pair[0], pair[1]);
            } else if (!block.isEmpty()) {
                rules.add(of(block));
                block.clear();
            }
        }
        if (!block.isEmpty()) {
            rules.add(of(block));
        }
        return rules;
    }

    private static BreakDifference of(Map<String, String> block) {
        return new BreakDifference(
                block.get("rule"),
                block.get("reason"),
                block.get("ours").equals("÷"),
                Pattern.compile("(?:" + block.get("before") + ")\\z", FLAGS),
                Pattern.compile(block.get("after"), FLAGS),
                Integer.parseInt(block.get("cases")));
    }

    /** Whether this rule is why a line may end, or not end, at a place of a text. */
    boolean fits(String text, int place, boolean mayBreak) {
        return mayBreak == ours
                && before.matcher(text.substring(0, place)).find()
                && after.matcher(text.substring(place)).lookingAt();
    }
}
