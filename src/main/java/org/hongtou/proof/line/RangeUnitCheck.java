package org.hongtou.proof.line;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Scope;

/**
 * Finds ranges whose 万 or 亿 stands at the second number alone: 3—5万元. Where the first number is the greater, as in
 * 500—1万元, it is meant as it stands.
 */
final class RangeUnitCheck implements Rule.Check {
    private static final Pattern RANGE =
            Pattern.compile("(?<![0-9.A-Za-z-])([0-9]+(?:\\.[0-9]+)?)[—～~-]([0-9]+(?:\\.[0-9]+)?)[万亿]");

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        Scope.PROSE.of(manuscript).forEach(passage -> look(passage, findings));
    }

    private static void look(Passage passage, Findings findings) {
        Matcher range = RANGE.matcher(passage.text());
        while (range.find()) {
            if (new BigDecimal(range.group(1)).compareTo(new BigDecimal(range.group(2))) < 0) {
                findings.add(passage, range.start(), range.end(), null);
            }
        }
    }
}
