package org.hongtou.proof.line;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Scope;

/** Finds ranges that are joined by a hyphen. In a formula it is a minus, and so it is where the first number is greater. */
final class RangeMarkCheck implements Rule.Check {
    private static final String NUMBER = "[0-9]{1,12}(?:\\.[0-9]{1,6})?";
    private static final String DURATION_OR_DATE = "学年|年度|季度|小时|分钟|[年月日时天周]";
    private static final String COUNTED = "千米|公里|千克|厘米|毫米|个|人|名|万|亿|元|米|吨|岁|倍|次|亩|户|件|级|项|份|场|台|套|辆|平方米|立方米|公顷|公斤|℃";
    /** What an ordinal has too: 第3-5条. */
    private static final String COUNTED_OR_ORDINAL = "处|家|所|座|支|只|头|株|棵|条|篇|枚|批|轮|趟|起|例|张|块|段|位|斤|克|升|门|种|人次";

    private static final String DATE = "学年|年度|[年月日时]";
    private static final String MARKS = "-~–－—";
    private static final Pattern RANGE = Pattern.compile("(?<![0-9A-Za-z.〔/—～~-])(?!" + NUMBER + "[-~–－]" + NUMBER
            + "[%％])(" + NUMBER + ")([万亿%年月日时元]|℃)?(?:[-~–－]{1,2}|——)(" + NUMBER + ")([%％]|" + DURATION_OR_DATE
            + "|" + COUNTED + "|(?<!第[^，。；]{3,12})(?:" + COUNTED_OR_ORDINAL + "))");
    /** What only a formula has. */
    private static final String SIGNS = "×÷＝=＋+";

    private static final String CLAUSE_ENDS = "，。；：！？";
    /** One more subtraction: of something that isn't a range of its own. */
    private static final Pattern FURTHER = Pattern.compile("[一-鿿]{0,12}[-－–](?![-－–])[一-鿿]");

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        Scope.PROSE
                .of(manuscript)
                .filter(passage -> passage.text().chars().anyMatch(c -> MARKS.indexOf(c) >= 0))
                .forEach(passage -> look(passage, findings));
    }

    private static void look(Passage passage, Findings findings) {
        String text = passage.text();
        Matcher range = RANGE.matcher(text);
        while (range.find()) {
            String unit = range.group(2) == null ? "" : range.group(2);
            boolean date = range.group(4).matches(DATE);
            boolean rises = new BigDecimal(range.group(1)).compareTo(new BigDecimal(range.group(3))) < 0;
            boolean oneUnit = unit.isEmpty() || unit.equals(range.group(4));
            boolean wraps = date && !range.group(4).equals("年");
            if ((rises || wraps || !oneUnit) && !isFormula(text, range.start(), range.end())) {
                findings.add(
                        passage,
                        range.start(),
                        range.end(),
                        range.group(1) + unit + (date ? "—" : "～") + range.group(3) + range.group(4));
            }
        }
    }

    /** Whether the clause reckons: a sign of that, or one more subtraction. */
    private static boolean isFormula(String text, int from, int to) {
        String clause = Nearby.sentence(text, from, to, CLAUSE_ENDS);
        boolean minus = FURTHER.matcher(text).region(to, text.length()).lookingAt();
        return minus || clause.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
    }
}
