package org.hongtou.proof.words;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.OwnLists;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Strength;

/** Words written wrong, and words for which another writing is recommended. */
public final class TypoRules {
    private TypoRules() {}

    /**
     * The rules for an office.
     *
     * @param own what it adds to the shipped lists
     */
    public static List<Rule> of(OwnLists own) {
        TypoFile file = TypoFile.shipped();
        Rule.Check shipped = new TypoCheck(knowing(own, file.typos("typo")), true);
        Rule.Check house = OwnTypoCheck.of(own);
        return List.of(
                new Rule(
                        "typo",
                        Strength.SHALL,
                        "现代汉语词典（第7版）",
                        Example.wrong("协议己经签好。").right("协议已经签好。"),
                        (manuscript, findings) -> {
                            house.look(manuscript, findings);
                            shipped.look(manuscript, findings);
                        }),
                new Rule(
                        "variant",
                        Strength.USUAL,
                        "第一批异形词整理表；现代汉语词典（第7版）",
                        Example.wrong("媒体作了报导。").right("媒体作了报道。"),
                        new TypoCheck(knowing(own, file.typos("variant")), false)),
                new Rule(
                        "word-twice",
                        Strength.SHALL,
                        "多写的词",
                        Example.wrong("有关专家专家已经到位。").right("有关专家已经到位。"),
                        new TwiceCheck()),
                new Rule(
                        "structural-particle",
                        Strength.USUAL,
                        "现代汉语词典（第7版）；的、地、得的用法",
                        Example.wrong("要认真的落实各项措施。").right("要认真地落实各项措施。"),
                        new ParticleCheck()));
    }

    /** The month in which the shipped list was looked through. */
    public static YearMonth asOf() {
        return TypoFile.shipped().asOf();
    }

    /** The shipped words that an office doesn't list itself, right within what it writes right. */
    private static List<Typo> knowing(OwnLists own, List<Typo> shipped) {
        Set<String> listed = own.typos().stream().map(OwnLists.Wrong::wrong).collect(Collectors.toSet());
        return shipped.stream()
                .filter(typo -> !listed.contains(typo.wrong()))
                .map(typo -> typo.rightIn(own.rights()))
                .toList();
    }
}
