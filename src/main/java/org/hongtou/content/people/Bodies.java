package org.hongtou.content.people;

import java.util.Set;
import java.util.regex.Pattern;

/** What organisations are called: parties, people's bodies, groups and sectors of a conference, offices. */
final class Bodies {
    private static final Set<String> SECTORS = Set.of(
            "经济",
            "农业",
            "教育",
            "科技",
            "科学技术",
            "文艺",
            "文化",
            "文化艺术",
            "体育",
            "新闻",
            "新闻出版",
            "医卫",
            "医药卫生",
            "卫生",
            "社科",
            "社会科学",
            "工商",
            "宗教",
            "民族",
            "少数民族",
            "特邀",
            "特邀人士",
            "青年",
            "妇女",
            "金融",
            "企业",
            "法律",
            "环境",
            "环境资源",
            "资源环境",
            "社会福利",
            "社会保障",
            "社会福利和社会保障",
            "福利保障",
            "对外友好",
            "港澳",
            "港澳台",
            "港澳台侨",
            "台胞",
            "归侨",
            "侨界",
            "工会",
            "无党派",
            "无党派人士",
            "中共",
            "非公经济",
            "新的社会阶层",
            "新社会阶层",
            "新阶层",
            "基层",
            "乡镇",
            "社区",
            "科协",
            "青联");

    private static final Set<String> WORDS = Set.of(
            "民革", "民盟", "民建", "民进", "农工", "农工党", "农工民主党", "致公", "致公党", "九三", "九三学社", "台盟", "工商联", "总商会", "共青团", "团委",
            "团市委", "团县委", "团区委", "团省委", "团州委", "团旗委", "妇联", "侨联", "台联", "科协", "文联", "残联", "青联", "社科联", "记协", "作协",
            "贸促会", "红十字会", "总工会", "工会", "商会", "学联", "计生协", "消协", "关工委", "知联会", "新联会", "欧美同学会", "黄埔同学会", "侨商会", "律协",
            "党委", "党组", "党校", "人大", "政协", "政府", "法院", "检察院", "公安局", "文史委", "提案委", "社法委", "卫健委", "卫健局", "史志办", "项目组",
            "文旅局", "文旅委", "时政组", "全体", "部分", "各位", "有关", "多名");

    private static final Pattern PARTY =
            Pattern.compile("(中国)?(民革|民盟|民建|民进|农工党?|农工民主党|致公党?|九三(学社)?|台盟|国民党革命委员会|民主同盟|民主建国会|民主促进会"
                    + "|台湾民主自治同盟|无党派|中共|共产党|工商联|政协|人大|共青团|团[省市县区州旗]委).+");

    /** A place's level and what stands for a body after it: 市工商联, 区政协提案委, 云泽市妇联. */
    private static final Pattern LEVEL =
            Pattern.compile(".{0,6}(全国|[省市县区州盟旗镇乡])(民革|民盟|民建|民进|农工|致公|九三|台盟|政协|人大|政府|工商联|总商会|商会|妇联|侨联|台联|科协|文联"
                    + "|残联|青联|社科联|记协|作协|总工会|工会|团委|委|知联会|新联会|贸促会|红十字会|法院|检察院|党委|侨商|无党派|关工委|.{1,10}"
                    + "[局委办厅部会院校处组队所社联协]).*");

    private static final Pattern ENDING = Pattern.compile("^.{2,}(委员会|市委会|县委会|区委会|省委会|州委会|旗委会|工委|专委会|专委|[省市县区州旗]委"
            + "|支部|总支|支社|小组|界别组?|界别小组|活动组|联络组|联络站|工作站|工作室|联合会|联谊会|协会|学会|商会|总会|分会|促进会|研究会|理事会|基金会"
            + "|同学会|校友会|董事会|工会|妇联|工商联|侨联|台联|科协|文联|残联|青联|社科联|代表团|党派|党组|党委|团委|学社|同盟|人士|团体|界|党"
            + "|局|厅|处|部|办|办公室|中心|大学|学院|学校|中学|小学|医院|公司|集团|研究院|研究所|事务所|银行|法院|检察院|街道|社区|乡|镇|村|县|区|市|省"
            + "|政府|政协|人大|课题组|调研组|编写组|联合体|第.{1,3}组|[一二三四五六七八九十0-9]组|站|馆|队|厂|店|社|园|室|股|科|海关|委|组|民革|民盟|民建|民进|台盟)$");

    /** Two characters at a short name's end that are a body's name rather than a person's. */
    private static final Pattern SHORT_ENDING = Pattern.compile("^.+(协会|商会|学会|工会|总会|分会|支部|小组|党组|党委|团委|市委|县委|区委|省委"
            + "|工委|农委|科委|教委|体委|妇联|侨联|科协|青联|文联|残联|台联|社联|政协|人大|作协|美协|书协|音协|剧协|足协|律协|记协|企联|支社|学社|专委"
            + "|法院|医院|学院|公司|集团|中心|大学|中学|小学|银行|街道|社区|[局厅办馆站队厂店处校])$");

    private static final String OFFICES = "局厅办馆站队厂店处校";

    private Bodies() {}

    /** Whether a name can only be that of an organisation, whatever its first character is. */
    static boolean isWord(String name) {
        if (WORDS.contains(name) || SECTORS.contains(name)) {
            return true;
        }
        for (String ending : new String[] {"界别小组", "界别组", "界别", "组", "界"}) {
            if (name.endsWith(ending) && SECTORS.contains(name.substring(0, name.length() - ending.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name begins as those of parties and of bodies of a place do. */
    static boolean beginsAsBody(String name) {
        return PARTY.matcher(name).matches() || LEVEL.matcher(name).matches();
    }

    /** Whether a name ends as that of an organisation. */
    static boolean endsAsBody(String name) {
        return ENDING.matcher(name).matches();
    }

    /** Whether a name of two to four characters ends so that nobody would give the end to a child. */
    static boolean endsAsShortBody(String name) {
        return SHORT_ENDING.matcher(name).matches();
    }

    /** Whether the last character is an office's. */
    static boolean endsAsOffice(String name) {
        return !name.isEmpty() && OFFICES.indexOf(name.charAt(name.length() - 1)) >= 0;
    }
}
