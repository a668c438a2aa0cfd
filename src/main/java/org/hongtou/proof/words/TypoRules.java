package org.hongtou.proof.words;

import java.util.List;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Strength;

/** Words written wrong, and words for which another writing is recommended. */
public final class TypoRules {
    private TypoRules() {}

    public static List<Rule> all() {
        TypoFile file = new TypoFile();
        return List.of(
                new Rule(
                        "typo",
                        Strength.SHALL,
                        "现代汉语词典（第7版）",
                        Example.wrong("协议己经签好。").right("协议已经签好。"),
                        new TypoCheck(file.typos("typo"), true)),
                new Rule(
                        "variant",
                        Strength.USUAL,
                        "第一批异形词整理表；现代汉语词典（第7版）",
                        Example.wrong("媒体作了报导。").right("媒体作了报道。"),
                        new TypoCheck(file.typos("variant"), false)),
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
}
