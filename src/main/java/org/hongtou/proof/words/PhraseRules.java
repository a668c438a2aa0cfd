package org.hongtou.proof.words;

import java.time.YearMonth;
import java.util.List;
import org.hongtou.content.data.Data;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Keys;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Samples;
import org.hongtou.proof.rule.Strength;

/** Set phrases, names of meetings and of offices, to the letter and in their order. */
public final class PhraseRules {
    private static final int YEARS = 2;

    private PhraseRules() {}

    public static List<Rule> all() {
        PhraseFile file = new PhraseFile();
        YearMonth asOf = file.asOf();
        int late = asOf.getYear() + YEARS + 1;
        String month = asOf.getYear() + "年" + asOf.getMonthValue() + "月";
        return List.of(
                new Rule(
                        "set-phrase",
                        Strength.SHALL,
                        "通行的规范表述（" + month + "的词表）",
                        Example.wrong("以习近平新时代特色社会主义思想为指导。").right("以习近平新时代中国特色社会主义思想为指导。"),
                        new PhraseCheck(file.phrases(), month)),
                new Rule(
                        "office-name",
                        Strength.SHALL,
                        "宪法和各级机构改革方案里的名称（" + month + "的词表）",
                        Example.wrong("内蒙自治区已经部署。").right("内蒙古自治区已经部署。"),
                        new PhraseCheck(file.offices(), month)),
                new Rule(
                        "phrase-list-old",
                        Strength.USUAL,
                        "词表满两年",
                        Example.wrong(Samples.notice("发文字号: 泽水〔" + late + "〕8号", "成文日期: " + late + "-03-02"))
                                .right(Samples.notice()),
                        (manuscript, findings) -> age(manuscript, findings, asOf, month)));
    }

    private static void age(Manuscript manuscript, Findings findings, YearMonth asOf, String month) {
        Data.Day day = Keys.day(manuscript, "date");
        if (day != null && !YearMonth.of(day.year(), day.month()).isBefore(asOf.plusYears(YEARS))) {
            findings.add(manuscript.place(), month);
        }
    }
}
