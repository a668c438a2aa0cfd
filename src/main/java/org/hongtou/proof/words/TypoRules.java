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
                        new TypoCheck(file.typos("typo"))),
                new Rule(
                        "variant",
                        Strength.USUAL,
                        "第一批异形词整理表；现代汉语词典（第7版）",
                        Example.wrong("媒体作了报导。").right("媒体作了报道。"),
                        new TypoCheck(file.typos("variant"))));
    }
}
