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
            段洪赖傅温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟申殷詹占欧耿关兰焦俞左柳甘祝包宁符阮尚舒纪柯梅童毕凌单季成霍\
            苗裴涂谷曲盛冉翁蓝骆路游靳辛管柴蒙鲍华喻祁房蒲滕萧屈饶解牟艾尤时阳穆司古吉卓车简连芦缪项麦褚窦娄戚岑宫景卜费冷晏\
            卫习席柏米宗代桂瞿全苟闵佟应臧边卞姬邬和仇候栾隋刁沙商寇荣巫郎桑丛阎甄敖虞仲池巩明佘查麻苑迟邝封官谈鞠匡惠荆乐冀\
            胥郁班储原栗燕楚鄢劳谌奚皮蔺楼粟冼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井巴漆祖丰支卿狄平计索宣晋相初云容\
            敬来扈晁都芮普阙戈浦伏薄鹿邸雍辜阿羊母乌亓裘修邰杭赫况那宿鲜逯印隆茹诸战慕危玉银亢嵇湛宾勾茅戎利於呼居揭但尉斯元\
            束檀衣展昝幸奉植尧由木岩滑侍沃昌籍郗钮岱丘扶折生冒竺佐肇綦贝莘旷仉庾次蓬钭糜逄僧邳郏暴郄畅随步弓牧丑卯双訾桓湾苍\
            庹郇夷庆党丌撒买哈答闪喇沐朵端线谯雒税拜""";

    private static final Set<String> DOUBLE = Set.of(
            "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "司空", "夏侯", "轩辕", "宇文", "长孙", "端木", "独孤",
            "南宫", "西门", "东郭", "百里", "呼延", "闻人", "淳于", "单于", "太史", "申屠", "公羊", "澹台", "濮阳", "赫连", "钟离", "鲜于", "闾丘", "万俟",
            "拓跋", "完颜", "纳兰", "欧侯", "叶赫", "爱新", "那拉", "范姜", "张简", "陈林", "司寇", "巫马", "颛孙", "仲孙", "第五");

    private static final Set<Integer> COMMON = characters(MOST_COMMON);
    private static final Set<Integer> ALL = characters(MOST_COMMON + OTHERS);

    private Surnames() {}

    private static Set<Integer> characters(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
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
