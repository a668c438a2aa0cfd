package org.hongtou.proof.line;

import static org.hongtou.proof.rule.Strength.USUAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Habits;
import org.hongtou.proof.rule.OwnList;
import org.hongtou.proof.rule.OwnLists;
import org.hongtou.proof.rule.Rule;

/** Words and names that an office itself wants or doesn't want: no rules where it names none. */
public final class HouseRules {
    private static final String SOURCE = "本单位的词表（proof.yaml）";

    private HouseRules() {}

    /** The rules that an office gives something to look for. */
    public static List<Rule> of(Habits habits) {
        List<Rule> rules = new ArrayList<>();
        if (!habits.terms().isEmpty()) {
            rules.add(new Rule(
                    "term-house",
                    USUAL,
                    SOURCE,
                    Example.wrong("新建幼稚园两所。").right("新建幼儿园两所。"),
                    new TermCheck(habits.terms(), Map.of(), true)));
        }
        OwnLists lists = habits.lists();
        String source = lists.source(OwnList.OFFICES);
        if (lists.names().stream().anyMatch(name -> !name.former().isEmpty())) {
            rules.add(new Rule(
                    "name-former",
                    USUAL,
                    SOURCE,
                    Example.wrong("由云泽市大数据局负责。").right("由云泽市数据局负责。"),
                    OwnNameCheck.former(lists.names(), source)));
        }
        if (lists.names().stream().anyMatch(name -> !name.shortened().isEmpty())) {
            rules.add(new Rule(
                    "name-short",
                    USUAL,
                    SOURCE,
                    Example.wrong("由市数局负责。").right("由云泽市数据局负责。"),
                    OwnNameCheck.shortened(lists.names(), source)));
        }
        return List.copyOf(rules);
    }

    /** All of them, for an office of which their examples tell. */
    public static List<Rule> examples() {
        OwnLists.Name name = new OwnLists.Name(List.of("市数局"), "云泽市数据局", List.of("云泽市大数据局"), LocalDate.MIN, List.of());
        OwnLists lists = new OwnLists(List.of(), List.of(), List.of(), List.of(), List.of(name), Map.of());
        return of(new Habits(Set.of(), Map.of("幼稚园", "幼儿园"), Set.of(), List.of(), lists));
    }
}
