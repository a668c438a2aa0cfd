package org.hongtou.content.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a proposer is a person or an organisation, as a clerk writes the name. */
final class NamingTest {
    private static final Naming PERSON = new Naming(true, true);
    private static final Naming BODY = new Naming(false, true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张盟",
                "王海联",
                "刘协",
                "陈建团",
                "李世界",
                "周会",
                "马组",
                "吴建社",
                "赵党",
                "孙委",
                "邬喆",
                "许珺",
                "和志强",
                "区少强",
                "文怀民",
                "欧阳文华",
                "司徒明",
                "张王晓明",
                "阿依努尔汗",
                "扎西顿珠次仁",
                "洛桑江村",
                "古丽巴哈尔",
                "乌云其其格",
                "多吉",
                "买买提·艾力",
                "努尔兰•阿不都",
                "John Smith"
            })
    void aPersonIsAPersonWhateverTheNameEndsWith(String name) {
        assertThat(Naming.of(name)).isEqualTo(PERSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "民盟云泽市委会",
                "市工商联",
                "致公党支部",
                "九三学社云泽市委员会",
                "经济界",
                "民建石渚区支部",
                "青年委员会",
                "市政协提案委",
                "农工党",
                "民革",
                "台盟",
                "共青团",
                "团市委",
                "市妇联",
                "区科协",
                "商会",
                "文联",
                "党校",
                "关工委",
                "卫健委",
                "教育界别小组",
                "文艺界",
                "特邀界",
                "特邀人士",
                "无党派人士",
                "社会福利和社会保障界",
                "港澳台侨和外事委员会",
                "青垣代表团",
                "第七代表团",
                "石门乡委员联络室",
                "特邀一组",
                "市餐饮商会",
                "云泽市农业农村局",
                "市中医院",
                "民盟云泽市委",
                "欧美同学会",
                "云泽海关",
                "城建环保委",
                "农业和农村委",
                "中共云泽市委统战部"
            })
    void anOrganisationIsOneHoweverShort(String name) {
        assertThat(Naming.of(name)).isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"温商会", "方志办", "李作协", "王支部"})
    void aSurnameBeforeTheEndOfABodysNameIsDoubtful(String name) {
        assertThat(Naming.of(name).isCertain()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"青垣客", "百姓声音", "云上青垣", "第三", "A组"})
    void whatLooksLikeNeitherIsDoubtful(String name) {
        assertThat(Naming.of(name).isCertain()).isFalse();
    }
}
