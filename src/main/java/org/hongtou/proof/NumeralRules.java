package org.hongtou.proof;

import static org.hongtou.proof.Scope.PROSE;

import java.util.List;

/** Numerals, dates and quantities (GB/T 15835-2011). */
final class NumeralRules {
    private NumeralRules() {}

    static List<Rule> all() {
        return List.of(new Rule(
                "range-percent",
                Strength.SHALL,
                "GB/T 15834-2011 4.13.3.3；GB/T 15835-2011 5.1.3",
                "增幅保持在5—8%之间。",
                "增幅保持在5%—8%之间。",
                PatternCheck.of(
                        PROSE,
                        "(?<![0-9.%％])([0-9]+(?:\\.[0-9]+)?)([—～~-])([0-9]+(?:\\.[0-9]+)?)([%％])",
                        found -> found.group(1) + found.group(4) + found.group(2) + found.group(3) + found.group(4))));
    }
}
