package org.hongtou.proof.line;

import static org.hongtou.proof.rule.Scope.PARAGRAPHS;
import static org.hongtou.proof.rule.Scope.PROSE;
import static org.hongtou.proof.rule.Strength.SHALL;
import static org.hongtou.proof.rule.Strength.USUAL;

import java.util.List;
import java.util.Set;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Rule;

/** Words written twice, and sentences that say what wasn't meant. */
public final class WordRules {
    private static final String GRAMMAR = "单位习惯：现代汉语语法";

    private static final Set<String> UNSURE =
            Set.of("在在", "于于", "被被", "了了", "落实落实", "项目项目", "情况情况", "推进推进", "开展开展", "完成完成");

    private WordRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule(
                        "doubled-word",
                        SHALL,
                        "多写的字",
                        Example.wrong("这是大家关心的的事。").right("这是大家关心的事。"),
                        PatternCheck.of(
                                        PROSE,
                                        "的的(?<![目标有]的的)(?![确士哥])|了了(?<![为除不罢完明未]了了)(?![解然结却如])"
                                                + "|在在(?<![存现所正实内外潜旨自好重贵健]在在)(?![校职建册岗线编场押外])"
                                                + "|于于(?<![基终关]于于)(?![洪都田是谦])|被被(?<![子褥告棉毛植]被被)(?![子褥])"
                                                + "|(?=[进加推我以项情同已应有开落完目因由根按关全])"
                                                + "(进行|加强|推进|我们|以及|项目|情况|同时|已经|应当|有关|开展|落实|完成|进一步|目前|因此|由于|根据|按照|关于|全市|全县|全区)\\1",
                                        found -> found.group()
                                                .substring(0, found.group().length() / 2))
                                .where(PatternCheck::hasRepetition)
                                // 在, 于 may end a name, and 抓落实 may be followed by 落实到位.
                                .sure(found -> !UNSURE.contains(found.group()))),
                new Rule(
                        "plural-number",
                        USUAL,
                        GRAMMAR,
                        Example.wrong("36名志愿者们参加了活动。").right("36名志愿者参加了活动。"),
                        PatternCheck.of(
                                        PARAGRAPHS,
                                        "[名位](?<=(?:[0-9]|[一二两三四五六七八九十百千几])[多余]?[名位])(?!其他)[一-鿿]{1,6}?(?<![我你他她它人咱和与及])们",
                                        found -> found.group()
                                                .substring(0, found.group().length() - 1))
                                .where("们")),
                new Rule(
                        "subject-missing",
                        USUAL,
                        GRAMMAR,
                        Example.wrong("通过开展演练，使大家熟悉了流程。").right("通过开展演练，大家熟悉了流程。"),
                        PatternCheck.of(
                                        PARAGRAPHS,
                                        "(?<=^|。)(?:(?:通过|经过)[^，。；：]{2,30}|在[^，。；：]{2,30}[下中])，使(?![用命馆劲节得者])[^，。；]{0,8}")
                                .where("使")),
                new Rule(
                        "negation-doubled",
                        SHALL,
                        GRAMMAR,
                        Example.wrong("防止此类事件不再发生。").right("防止此类事件再次发生。"),
                        PatternCheck.of(
                                        PARAGRAPHS,
                                        "(?=[防避杜切严禁])(?:(?:防止|避免|杜绝)[^，。；、]{0,15}不(?:(?:再|会|再次)?发生|再(?:出现|重演|反弹|扩大|蔓延|恶化))|(?:切忌|切勿)(?:不要|勿|别)|(?:严禁|禁止)(?:不得|不准|不许))")
                                .where("防避杜切严禁")));
    }
}
