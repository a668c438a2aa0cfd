package org.hongtou.proof.form;

import static org.hongtou.proof.rule.Guarded.NUMBER;
import static org.hongtou.proof.rule.Strength.SHALL;

import java.util.List;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Rule;

/** Telephone numbers: how many digits they have, and the mark between their parts. */
public final class TelephoneRules {
    private TelephoneRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule(
                        "telephone-digits",
                        SHALL,
                        "《电信网编号计划（2017年版）》；各地号码升位后的位数",
                        Example.wrong("联系电话：0731-555012。").right("联系电话：0731-85550123。"),
                        TelephoneCheck.digits()),
                new Rule(
                                "telephone-hyphen",
                                SHALL,
                                "GB/T 15834-2011 4.13.3.1",
                                Example.wrong("联系电话：0731—85550123。").right("联系电话：0731-85550123。"),
                                TelephoneCheck.hyphens())
                        .safeIn(NUMBER));
    }
}
