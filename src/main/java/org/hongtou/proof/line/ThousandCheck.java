package org.hongtou.proof.line;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Finds 千 and 百 after digits. In 3—5千, 4万7千 and 1.2千 a person decides; 千公顷 and other units of statistics are
 * written so.
 */
final class ThousandCheck implements Rule.Check {
    private static final String NUMBER = "[0-9]{1,9}(?:\\.[0-9]{1,4})?";
    /** Units that begin with 千 or 百, and words that follow a number without counting it. */
    private static final String NOT_A_COUNT = "(?![克米瓦伏卡焦赫帕安乏欧字比兆分货度合姓强日升吨]|公顷|公里|标准箱|国际标准箱|标箱|箱|立方|平方|英镑|美制)";

    private static final Pattern COUNT = Pattern.compile("(?<![0-9A-Za-z.第])(?:(" + NUMBER + ")([—～~–－至到、-])|(" + NUMBER
            + ")([万亿]))?([1-9][0-9]?(?:\\.[0-9])?)([千百])" + NOT_A_COUNT + "(?![零一二三四五六七八九0-9])");

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        Scope.PROSE
                .of(manuscript)
                .filter(passage ->
                        passage.text().indexOf('千') >= 0 || passage.text().indexOf('百') >= 0)
                .forEach(passage -> look(passage, findings));
    }

    private static void look(Passage passage, Findings findings) {
        Matcher count = COUNT.matcher(passage.text());
        while (count.find()) {
            BigDecimal unit = unit(count.group(6));
            if (count.group(1) != null && count.start() == 0 && count.group(2).equals("、")) {
                // 1、 numbers the line.
                findings.propose(passage, count.start(5), count.end(), times(count.group(5), unit));
            } else if (count.group(1) != null) {
                String range = times(count.group(1), unit) + count.group(2) + times(count.group(5), unit);
                findings.propose(passage, count.start(), count.end(), range);
            } else if (count.group(3) != null) {
                String whole = together(count, unit, passage.text());
                if (whole != null) {
                    findings.propose(passage, count.start(), count.end(), whole);
                }
            } else if (count.group(5).contains(".")) {
                findings.propose(passage, count.start(), count.end(), times(count.group(5), unit));
            } else {
                findings.add(passage, count.start(), count.end(), times(count.group(5), unit));
            }
        }
    }

    private static BigDecimal unit(String sign) {
        return switch (sign) {
            case "百" -> BigDecimal.valueOf(100);
            case "千" -> BigDecimal.valueOf(1000);
            case "万" -> BigDecimal.valueOf(10_000);
            default -> BigDecimal.valueOf(100_000_000);
        };
    }

    private static String times(String number, BigDecimal unit) {
        return new BigDecimal(number).multiply(unit).stripTrailingZeros().toPlainString();
    }

    /** 4.7万 for 4万7千; null where more follows, as in 1亿3千多万. */
    private static @Nullable String together(Matcher count, BigDecimal unit, String text) {
        int end = count.end();
        if (text.startsWith("多万", end) || text.startsWith("余万", end) || text.startsWith("万", end)) {
            return null;
        }
        BigDecimal great = unit(count.group(4));
        BigDecimal whole =
                new BigDecimal(count.group(3)).multiply(great).add(new BigDecimal(count.group(5)).multiply(unit));
        return whole.divide(great).stripTrailingZeros().toPlainString() + count.group(4);
    }
}
