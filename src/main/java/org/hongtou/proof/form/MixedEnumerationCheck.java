package org.hongtou.proof.form;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;

/** Finds lists within a paragraph that go on in another form than they began in: 首先, 第二, 三是. */
final class MixedEnumerationCheck implements Rule.Check {
    private static final Pattern MARK =
            Pattern.compile("(?:(?<=[。；：，！])|^)(?:([一二三四五六七])是(?!否)|第([一二三四五六七])，|(首先|其次|再次)，)");
    private static final String NUMBERS = "零一二三四五六七";

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        manuscript.paragraphs().forEach(passage -> look(passage, findings));
    }

    private static void look(Passage passage, Findings findings) {
        Matcher mark = MARK.matcher(passage.text());
        Set<String> seen = new HashSet<>();
        while (mark.find()) {
            String form = mark.group(1) != null ? "是" : mark.group(2) != null ? "第" : "先";
            int number = number(mark);
            boolean begun = number == 1 || seen.contains(form + (number - 1)) || seen.contains(form + number);
            boolean other =
                    Stream.of("是", "第", "先").anyMatch(one -> !one.equals(form) && seen.contains(one + (number - 1)));
            if (!begun && other) {
                findings.add(passage, mark.start(), mark.end(), null);
            }
            seen.add(form + number);
        }
    }

    private static int number(Matcher mark) {
        if (mark.group(3) != null) {
            return mark.group(3).equals("首先") ? 1 : mark.group(3).equals("其次") ? 2 : 3;
        }
        return NUMBERS.indexOf(mark.group(1) != null ? mark.group(1) : mark.group(2));
    }
}
