package org.hongtou.content.people;

import java.util.Set;
import java.util.stream.Collectors;

/** The surnames of Han names that are met with; rare ones that are rather a word of an office's name are left out. */
final class Surnames {
    /** The hundred that six of seven persons have. */
    private static final String MOST_COMMON = """
            王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆\
            范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤""";

    private static final String OTHERS = """
            樊兰殷施洪安颜倪俞翟温葛牛毕聂齐路岳左章鲁焦柳梅庞庄柴祝霍阎舒耿傅童欧詹鲍裴苗涂童阮尤翁游华祁凌盛柯辛项季费乔伍卜\
            甘关费靳包柏宁窦饶司简芦邬单申屠冉连习骆易闻宫谷蓝艾隋成麦池喻房卫冷岑牟符褚解强符裘艾桂占车娄戚木佟阳闵景曲卓岩鲜\
            臧栾计缪文区应储谌厉敖佘晏卞甄喻滕匡尚娄褚辜占宗劳苟封古滑荣原井国仲桑瞿沙商苑蒲迟幸相练仝冀晋郁农楚廉侍揭海郎巫那燕蔺\
            邸茅利沃车伏丛全昌米籍查邢郗钮岱阙阚麻区初边权丘储乐茹元朴扶折由生母冒竺狄植佐肇綦贝明臧纪吉卢湛花仇胥屈邝莘戎容虞巩\
            邰旷鄢慕楼修匡银仉庾官云衣亢羊次丰印展巴蓬隆种晁钭糜奚逄逯僧邳郏暴郄乌宿郜漆畅皮随干禹寇居步都弓牧丑芮卯双訾於惠来\
            才时平和桓湾水法苍鞠赖冼庹粟斯鹿郇夷尉晁诸占亓伊庆战邹党付代代代肖萧阎丌撒买哈答闪喇沐朵端线谯雒青税油才黑拜
            """;

    private static final Set<String> DOUBLE = Set.of(
            "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "司空", "夏侯", "轩辕", "宇文", "长孙", "端木",
            "独孤", "南宫", "西门", "东郭", "百里", "呼延", "闻人", "淳于", "单于", "太史", "申屠", "公羊", "澹台", "濮阳", "赫连", "钟离", "鲜于",
            "闾丘", "万俟", "拓跋", "完颜", "纳兰", "欧侯", "叶赫", "爱新", "那拉", "范姜", "张简", "陈林", "司寇", "巫马", "颛孙", "仲孙", "第五");

    private static final Set<Integer> COMMON = characters(MOST_COMMON);
    private static final Set<Integer> ALL = characters(MOST_COMMON + OTHERS);

    private Surnames() {}

    private static Set<Integer> characters(String text) {
        return text.codePoints().filter(c -> !Character.isWhitespace(c)).boxed().collect(Collectors.toUnmodifiableSet());
    }

    /** How many characters of a name are its surname: 0, 1 or 2. */
    static int length(String name) {
        if (name.length() >= 3 && DOUBLE.contains(name.substring(0, 2))) {
            return 2;
        }
        return !name.isEmpty() && ALL.contains(name.codePointAt(0)) ? 1 : 0;
    }

    /** Whether a word is a surname of two characters. */
    static boolean isDouble(String word) {
        return DOUBLE.contains(word);
    }

    /** Whether a name begins with one of the hundred most common. */
    static boolean isCommon(String name) {
        return !name.isEmpty() && COMMON.contains(name.codePointAt(0));
    }

    /** Whether a name begins with two surnames, as that of a child of two families or a married woman: 张王晓明. */
    static boolean isPair(String name) {
        return name.length() >= 4 && isCommon(name) && isCommon(name.substring(1));
    }
}
