package org.hongtou.content.people;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a name is a person's or an organisation's, by how it looks.
 *
 * @param isPerson what it is taken for
 * @param isCertain whether nothing speaks against it
 */
public record Naming(boolean isPerson, boolean isCertain) {
    private static final String DOTS = "·•・‧∙．";
    private static final int LONGEST_SPELT = 12;

    /** The characters by which Uyghur, Tibetan, Mongolian and other names are spelt. */
    private static final Set<Integer> SPELLING =
            """
            阿艾安昂敖奥巴白拜班包保贝比毕边别宾波伯布卜才查朝策次措达代丹旦德登地迪丁顶东都敦顿多额恩尔法尕噶嘎盖甘干高格根贡古哈\
            海罕汗浩赫黑呼华吉加嘉江杰金久居巨卡凯坎康克肯库夸拉腊来兰朗勒雷里丽利莉列琳龙隆鲁录伦罗洛玛马买曼满美蒙米明莫木姆穆那\
            纳娜乃尼念宁努诺欧帕培佩平普其奇恰钦琴青曲群热仁日荣茹如萨塞赛桑沙珊山莎尚苏孙索塔台太坦特提帖铁图吐托吞瓦旺娃外万威\
            维温翁乌吾西希夏肖晓雅亚央杨扬耶叶也伊依衣仪益音因英尤尧玉约云则扎泽增珍智珠祖卓孜子祖再孜则措姆吾拜提江古丽\
            宝力不合图日顺仓堆赤让觉庆逊麦福鼎斯果牛乐强旺梅坚赞毛林塔尕纳则""".codePoints().filter(c -> !Character.isWhitespace(c)).boxed().collect(Collectors.toUnmodifiableSet());

    /**
     * What a name is taken for.
     *
     * @param name without 委员 and the like, and without blanks
     */
    public static Naming of(String name) {
        boolean dotted = name.codePoints().anyMatch(c -> DOTS.indexOf(c) >= 0);
        if (Bodies.isWord(name)) {
            return body();
        }
        if (dotted) {
            return new Naming(true, !Bodies.endsAsBody(name));
        }
        if (!name.codePoints().allMatch(Character::isIdeographic)) {
            boolean latin = name.matches("[\\p{IsLatin} .'’-]+");
            return latin ? new Naming(true, name.contains(" ")) : new Naming(false, Bodies.endsAsBody(name));
        }
        int length = name.codePointCount(0, name.length());
        int surname = Surnames.length(name);
        int given = length - surname;
        boolean shaped = surname > 0 && (given == 1 || given == 2);
        if (shaped && length <= 4) {
            return shaped(name);
        }
        if (length >= 4 && !name.endsWith("江村") && (Bodies.beginsAsBody(name) || Bodies.endsAsBody(name))) {
            return body();
        }
        if (isSpelt(name) && length >= 2 && length <= LONGEST_SPELT) {
            return new Naming(true, true);
        }
        if (length == 4 && Surnames.isPair(name)) {
            return new Naming(true, true);
        }
        if (Bodies.beginsAsBody(name) || Bodies.endsAsBody(name) || Bodies.endsAsShortBody(name)) {
            return body();
        }
        return new Naming(length >= 2 && length <= 4, false);
    }

    private static Naming body() {
        return new Naming(false, true);
    }

    /** A name that has a surname and one or two characters after it. */
    private static Naming shaped(String name) {
        if (Bodies.beginsAsBody(name) && !Surnames.isCommon(name)) {
            return body();
        }
        if (Bodies.endsAsShortBody(name)) {
            return new Naming(Surnames.isCommon(name) && !Bodies.endsAsOffice(name), false);
        }
        return new Naming(true, true);
    }

    /** Whether all its characters are such as spell the names of other peoples than the Han. */
    static boolean isSpelt(String name) {
        // 江村 is a pair of syllables of Tibetan names, not a village.
        String spelt = name.endsWith("江村") ? name.substring(0, name.length() - 1) : name;
        return spelt.codePoints().allMatch(SPELLING::contains);
    }
}
