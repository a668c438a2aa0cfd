package org.hongtou.content.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line of proposers as a clerk types it, and whom it means: a ? behind a name tells that it is doubtful. */
final class PeopleLineTest {

    private static String read(String line, List<String> titles) {
        return PeopleLine.read(line, titles).stream()
                .map(one -> (one.isPerson() ? "人" : "单位") + ":" + one.name() + one.others()
                        + (one.note().isEmpty() ? "" : "<" + one.note() + ">") + (one.isCertain() ? "" : "?"))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            邬喆、简堃                       | 人:邬喆 人:简堃
            邬喆，简堃                       | 人:邬喆 人:简堃
            邬喆, 简堃; 许珺                 | 人:邬喆 人:简堃 人:许珺
            邬喆 简堃                        | 人:邬喆 人:简堃
            邬喆　简堃　张　盟               | 人:邬喆 人:简堃 人:张盟
            张　盟                           | 人:张盟
            王 海 联                         | 人:王海联
            张 盟 王海联                     | 人:张盟 人:王海联
            欧阳 文华                        | 人:欧阳文华
            邬喆和简堃                       | 人:邬喆 人:简堃
            和志强、王和平                   | 人:和志强 人:王和平
            王和平与和志强                   | 人:王和平 人:和志强
            邬喆委员、简堃委员               | 人:邬喆 人:简堃
            邬喆 委员                        | 人:邬喆
            甲委员、乙委员                   | 人:甲 人:乙
            张盟委员                         | 人:张盟
            委员邬喆                         | 人:邬喆
            市政协委员邬喆                   | 人:邬喆
            邬喆、简堃。                     | 人:邬喆 人:简堃
            提案人：邬喆                     | 人:邬喆
            领衔人：邬喆；附议人：简堃、许珺 | 人:邬喆 人:简堃 人:许珺
            邬喆（领衔）、简堃               | 人:邬喆<领衔> 人:简堃
            邬喆(执笔)                       | 人:邬喆<执笔>
            邬喆（女，回族）                 | 人:邬喆<女，回族>
            民盟云泽市委会（领衔）、市工商联 | 单位:民盟云泽市委会<领衔> 单位:市工商联
            邬喆等5名委员                    | 人:邬喆等5名委员
            邬喆等5人                        | 人:邬喆等5名委员
            邬喆委员等5位                    | 人:邬喆等5位委员
            邬喆等十二名政协委员             | 人:邬喆等十二名政协委员
            邬喆、简堃等                     | 人:邬喆 人:简堃等委员
            邬喆、简堃，等13位委员           | 人:邬喆 人:简堃等13位委员
            邬喆（领衔）等5名委员            | 人:邬喆等5名委员<领衔>
            民盟云泽市委会等3家单位          | 单位:民盟云泽市委会等3家单位
            民盟云泽市委会、邬喆             | 单位:民盟云泽市委会 人:邬喆
            民革、民盟、民建云泽市委会       | 单位:民革 单位:民盟 单位:民建云泽市委会
            教科、文史委员会                 | 单位:教科、文史委员会
            市妇联 团市委                    | 单位:市妇联 单位:团市委
            云泽市民盟（民盟云泽市委会）     | 单位:云泽市民盟（民盟云泽市委会）
            教育界别小组（邬喆等5名委员）    | 单位:教育界别小组（邬喆等5名委员）
            阿依努尔汗、扎西顿珠次仁         | 人:阿依努尔汗 人:扎西顿珠次仁
            阿依努尔汗 买买提                | 人:阿依努尔汗买买提?
            教育界委员                       | 单位:教育界委员?
            农业委员会                       | 单位:农业委员会
            温商会、邬喆                     | 单位:温商会? 人:邬喆
            """)
    void isReadAsItIsMeant(String line, String meant) {
        assertThat(read(line, List.of("委员"))).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            易翀、祝玥            | 人:易翀 人:祝玥
            易翀，祝玥            | 人:易翀 人:祝玥
            易翀 祝玥             | 人:易翀 人:祝玥
            易翀                  | 人:易翀
            易　翀                | 人:易　翀
            市委办、政研室联合组  | 人:市委办、政研室联合组
            本报评论员            | 人:本报评论员
            易翀（代）            | 人:易翀（代）
            """)
    void aLineThatDoesntTellPersonsFromBodiesIsPartedOnlyBetweenPersons(String line, String meant) {
        assertThat(read(line, List.of())).isEqualTo(meant);
    }

    @Test
    void sixPersonsAreSix() {
        assertThat(PeopleLine.read("邬喆、简堃、许珺、祝玥、易翀、闻喆", List.of("委员"))).hasSize(6);
    }

    @Test
    void namesKnowWhereTheyStand() {
        assertThat(PeopleLine.read("  邬喆 、简堃委员", List.of("委员")).stream().map(Named::at))
                .containsExactly(2, 6);
    }

    @Test
    void aBlankLineIsNobody() {
        assertThat(PeopleLine.read("　 ", List.of("委员"))).isEmpty();
        assertThat(PeopleLine.read("　", List.of())).isEmpty();
    }
}
