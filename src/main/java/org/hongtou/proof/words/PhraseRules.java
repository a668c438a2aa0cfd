package org.hongtou.proof.words;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.OwnList;
import org.hongtou.proof.rule.OwnLists;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Strength;

/** Set phrases, names of meetings and of offices, to the letter and in their order. */
public final class PhraseRules {
    private static final Pattern NEVER = Pattern.compile("(?!)");
    /** Where offices are called what they were called then. */
    private static final Pattern FORMERLY =
            Pattern.compile("时任|更名|改名|改称|原名|旧称|前身|(?:19[0-9]{2}|200[0-9]|201[0-7])年|一九[一二三四五六七八九〇]{2}年");

    private PhraseRules() {}

    /**
     * The rules for an office.
     *
     * @param own what it adds to the shipped lists
     */
    public static List<Rule> of(OwnLists own) {
        PhraseFile file = PhraseFile.shipped();
        String month = file.source();
        String house = own.source(OwnList.PHRASES);
        Rule.Check phrases = new PhraseCheck(phrases(file, own), NEVER);
        Rule.Check rows = new RowCheck(file.rows(), month, own, house);
        return List.of(
                new Rule(
                        "set-phrase",
                        Strength.SHALL,
                        "通行的规范表述（" + month + "的词表）",
                        Example.wrong("以习近平新时代特色社会主义思想为指导。").right("以习近平新时代中国特色社会主义思想为指导。"),
                        (manuscript, findings) -> {
                            phrases.look(manuscript, findings);
                            rows.look(manuscript, findings);
                        }),
                new Rule(
                        "office-name",
                        Strength.SHALL,
                        "宪法和各级机构改革方案里的名称（" + month + "的词表）",
                        Example.wrong("内蒙自治区已经部署。").right("内蒙古自治区已经部署。"),
                        new PhraseCheck(known(file.offices(), own), FORMERLY)));
    }

    /** The month in which the shipped list was looked through. */
    public static YearMonth asOf() {
        return PhraseFile.shipped().asOf();
    }

    /** The wrong forms that an office lists or that its phrases give, and the shipped ones of which it says nothing. */
    private static List<Typo> phrases(PhraseFile file, OwnLists own) {
        String source = own.source(OwnList.PHRASES);
        Map<String, String> slips = new LinkedHashMap<>();
        own.phrases().forEach(phrase -> PhraseFile.slips(phrase, 2, slips));
        own.rights().forEach(slips::remove);
        Map<String, Typo> all = new LinkedHashMap<>();
        known(file.phrases(), own).forEach(typo -> all.put(typo.wrong(), typo));
        slips.forEach(
                (wrong, right) -> all.put(wrong, new Typo(wrong, right, source, List.of()).rightIn(own.rights())));
        own.wrongPhrases()
                .forEach(wrong -> all.put(
                        wrong.wrong(),
                        new Typo(wrong.wrong(), wrong.right(), source, wrong.rightIn()).rightIn(own.rights())));
        return List.copyOf(all.values());
    }

    /** Shipped wrong forms, right within what an office writes right. */
    private static List<Typo> known(List<Typo> shipped, OwnLists own) {
        return shipped.stream().map(typo -> typo.rightIn(own.rights())).toList();
    }
}
