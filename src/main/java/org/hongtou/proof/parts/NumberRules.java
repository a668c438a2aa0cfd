package org.hongtou.proof.parts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.checked.Passage;
import org.hongtou.content.data.Data;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Keys;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Samples;
import org.hongtou.proof.rule.Strength;
import org.jspecify.annotations.Nullable;

/** The document number as a key: 代字〔年份〕序号号 (GB/T 9704-2012 7.2.5); numbers cited in text are read line by line. */
public final class NumberRules {
    private static final String SOURCE = "GB/T 9704-2012 7.2.5";
    private static final String RIGHT = Samples.notice("发文字号: 泽水〔2026〕8号");
    private static final Pattern YEAR = Pattern.compile("[〔\\[（(【［]([0-9]{4})[〕\\])）】］]");

    private NumberRules() {}

    public static List<Rule> all() {
        return List.of(
                rule("number-no-hao", "泽水〔2026〕8", "(?<=[〕\\])）】］]第?[0-9]{1,6})$", "号"),
                rule("number-short-year", "泽水〔26〕8号", "(?<=[〔\\[（(【［])([0-9]{2})(?=[〕\\])）】］]第?[0-9])", "20$1"),
                new Rule(
                        "number-year",
                        Strength.USUAL,
                        "单位习惯",
                        Example.wrong(Samples.notice("发文字号: 泽水〔2025〕8号")).right(RIGHT),
                        NumberRules::year));
    }

    private static Rule rule(String code, String wrong, String pattern, String mended) {
        Pattern found = Pattern.compile(pattern);
        return new Rule(
                code,
                Strength.SHALL,
                SOURCE,
                Example.wrong(Samples.notice("发文字号: \"" + wrong + "\"")).right(RIGHT),
                (manuscript, findings) -> manuscript.under("number").forEach(passage -> {
                    Matcher matcher = found.matcher(passage.text());
                    if (matcher.find()) {
                        String whole = matcher.replaceFirst(mended);
                        findings.add(passage, 0, passage.text().length(), whole);
                    }
                }));
    }

    private static void year(Manuscript manuscript, Findings findings) {
        Data.@Nullable Day date = Keys.day(manuscript, "date");
        Passage number = Keys.passage(manuscript, "number");
        if (date == null || number == null) {
            return;
        }
        Matcher year = YEAR.matcher(number.text());
        if (year.find() && !year.group(1).equals(String.valueOf(date.year()))) {
            findings.add(number, year.start(1), year.end(1), null, date.printed(), number.text());
        }
    }
}
