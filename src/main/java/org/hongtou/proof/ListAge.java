package org.hongtou.proof;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hongtou.content.data.Data;
import org.hongtou.proof.line.TermRules;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Keys;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.OwnList;
import org.hongtou.proof.rule.OwnLists;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Samples;
import org.hongtou.proof.rule.Strength;
import org.hongtou.proof.words.PhraseRules;
import org.hongtou.proof.words.TypoRules;

/** Tells of lists of words that were looked through two years before a document, or longer: names change. */
final class ListAge {
    private static final int YEARS = 2;

    private ListAge() {}

    /** The rule for the shipped lists and those of an office. */
    static Rule rule(OwnLists own) {
        Map<String, YearMonth> lists = new LinkedHashMap<>();
        lists.put("固定表述和机关名称", PhraseRules.asOf());
        lists.put("错字", TypoRules.asOf());
        lists.put("机构旧称", TermRules.asOf());
        for (OwnList list : OwnList.values()) {
            YearMonth month = own.asOf().get(list);
            if (month != null) {
                lists.put("本单位的" + list.key(), month);
            }
        }
        int late = PhraseRules.asOf().getYear() + YEARS + 1;
        return new Rule(
                "phrase-list-old",
                Strength.USUAL,
                "词表满两年",
                Example.wrong(Samples.notice("发文字号: 泽水〔" + late + "〕8号", "成文日期: " + late + "-03-02"))
                        .right(Samples.notice()),
                (manuscript, findings) -> look(manuscript, findings, lists));
    }

    private static void look(Manuscript manuscript, Findings findings, Map<String, YearMonth> lists) {
        Data.Day day = Keys.day(manuscript, "date");
        if (day == null) {
            return;
        }
        YearMonth then = YearMonth.of(day.year(), day.month());
        String old = lists.entrySet().stream()
                .filter(list -> !then.isBefore(list.getValue().plusYears(YEARS)))
                .map(list -> list.getKey() + "（" + list.getValue().getYear() + "年"
                        + list.getValue().getMonthValue() + "月）")
                .collect(Collectors.joining("、"));
        if (!old.isEmpty()) {
            findings.add(manuscript.place(), old);
        }
    }
}
