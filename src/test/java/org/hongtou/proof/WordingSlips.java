package org.hongtou.proof;

import static org.hongtou.proof.SlipKind.wording;
import static org.hongtou.proof.SlipKind.wordingOfWhole;

import java.util.List;

/** Slips as letters have them, beyond what the rule book says: typos, set phrases, mixed patterns, counts. */
final class WordingSlips {
    static final List<SlipKind> ALL = List.of(
            wording(
                    "typo",
                    Swap.of("已经(?=\\p{IsHan})", "己经"),
                    Swap.of("签订", "签定"),
                    Swap.of("作为(?=牵头|全省)", "做为"),
                    Swap.of("户口簿", "户口薄"),
                    Swap.of("投诉", "投拆"),
                    Swap.of("致使", "至使"),
                    Swap.of("即将", "既将"),
                    Swap.of("安排", "按排"),
                    Swap.of("截至(?=\\d|8月)", "截止到"),
                    Swap.of("过渡期", "过度期"),
                    Swap.of("福祉", "福址"),
                    Swap.of("给予(?=\\p{IsHan})", "给与"),
                    Swap.of("关键", "关健"),
                    Swap.of("必须", "心须"),
                    Swap.of("选拔", "选拨"),
                    Swap.of("想方设法", "想法设法"),
                    Swap.of("收入分配", "收人分配"),
                    Swap.of("贫困", "贫团"),
                    Swap.of("拨付|拨款", "拔付"),
                    Swap.of("督促", "督捉"),
                    Swap.of("账簿", "账薄"),
                    Swap.of("蔚然成风", "尉然成风"),
                    Swap.of("玩忽职守", "玩乎职守"),
                    Swap.of("徇私舞弊", "循私舞弊"),
                    Swap.of("津津有味", "律津有味"),
                    Swap.of("妥善处理", "妥善处里"),
                    Swap.of("倍加珍惜", "倍加珍昔"),
                    Swap.of("意识形态", "意识型态"),
                    Swap.of("弄虚作假", "弄虑作假"),
                    Swap.of("推诿", "推委"),
                    Swap.of("堵塞", "赌塞"),
                    Swap.of("备案", "备按"),
                    Swap.of("摊派", "滩派"),
                    Swap.of("坚持", "坚特")),
            wording(
                    "variant",
                    Swap.of("报道", "报导"),
                    Swap.of("图像", "图象"),
                    Swap.of("唯一", "惟一"),
                    Swap.of("执着", "执著"),
                    Swap.of("辩证看待", "辨证看待"),
                    Swap.of("人才", "人材")),
            wording(
                    "doubled-beyond",
                    Swap.of("(小区|专家|市民|代表|居民)(?=\\p{IsHan}{2})", "$1$1"),
                    Swap.of("(?<=\\p{IsHan})(和|与|以|从|把|被|为)(?=\\p{IsHan}{2})", "$1$1"),
                    Swap.of("(保障|监督|管理|改造|发展)(?=工作|和|的)", "$1$1")),
            wording(
                    "de-di-de",
                    Swap.of("(认真|详细|轻松|耐心|仔细|迅速)地", "$1的"),
                    Swap.of("(?<=面对面|手把手)地", "的"),
                    Swap.of("(?<=修|忙|高兴|看|唱|听)得", "的"),
                    Swap.of("(?<=显著|突出|切实可行|成熟)的(?=\\p{IsHan})", "地")),
            wording("half-quote", Swap.of("“([^“”]{2,9})”", "“$1\""), Swap.of("“([^“”]{2,9})”", "\"$1”")),
            wording("mixed-bracket", Swap.of("（([^（）]{1,9})）(?!〔)", "（$1)"), Swap.of("（([^（）]{1,9})）(?!〔)", "($1）")),
            wording(
                    "look-alike",
                    Swap.of("〔(20\\d\\d)〕", "﹝$1﹞"),
                    Swap.of("“([^“”]{2,9})”", "〝$1〞"),
                    Swap.of("《([^《》]{4,16})》", "<$1>"),
                    Swap.of("(?<=\\d)平方米", "㎡"),
                    Swap.of("(?<=\\d)\\.(?=\\d万)", "﹒")),
            wording("docnum-bare", Swap.of("〔(20\\d\\d)〕", "$1年"), Swap.of("〔(20\\d\\d)〕(\\d+)号", "〔$1〕$2")),
            wording("citation-form", Swap.of("（试行）》", "》（试行）"), Swap.of("（草案）》", "》（草案）")),
            wording(
                    "unit-plain",
                    Swap.of("(?<=\\d)平方米", "m2"),
                    Swap.of("(?<=\\d万)平方米", "平米"),
                    Swap.of("个百分点", "%个百分点"),
                    Swap.of("微克每立方米", "ug/m3")),
            wording("time-impossible", Swap.of("上午9时", "上午25时"), Swap.of("8:30", "24:30"), Swap.of("21:00", "21:75")),
            wording("telephone", Swap.of("(0451-866\\d{4})\\d", "$1"), Swap.of("0451-(866\\d{5})", "0451-$18")),
            // Of years 二 is what laws write.
            wording("numeral-two", Swap.of("(?<!“)两(?=个|座|家)", "二")),
            wordingOfWhole(
                    "mixed-enumeration",
                    Swap.of("(?<=[；，])二是", "第二，"),
                    Swap.of("其次，", "第二，"),
                    Swap.of("(?<=；)第三，", "三是")),
            wording(
                    "mixed-pattern",
                    Swap.of("近(\\d+)(人|家)", "近$1余$2"),
                    Swap.of("截至(?=\\d)", "截止至"),
                    Swap.of("(?<=原因是.{6,30}不力)，", "造成的，"),
                    Swap.of("(?<=主要原因是.{6,30}偏少)。", "造成的。"),
                    Swap.of("近年来，(?=芦汀|我局)", "近年来以来，"),
                    Swap.of("(?<=由于)资金缺口较大", "资金缺口较大的原因"),
                    Swap.of("预计(?=投入)", "预计大约将"),
                    Swap.of("(\\d+)人以上单数", "$1人以上的单数人")),
            wordingOfWhole(
                    "joint-count",
                    Swap.of("三部门", "两部门"),
                    Swap.of("四到位", "五到位"),
                    Swap.of("三个层面", "四个层面"),
                    Swap.of("两大品牌", "三大品牌"),
                    Swap.of("四个等次", "五个等次"),
                    Swap.of("10年三种", "10年四种")),
            wording(
                    "set-phrase",
                    Swap.of("新时代中国特色社会主义思想", "新时代特色社会主义思想"),
                    Swap.of("二十届三中全会", "二十届三次全会"),
                    Swap.of("中央八项规定精神", "中央八项规定的精神要求"),
                    Swap.of("“四个意识”、坚定“四个自信”", "“四个自信”、坚定“四个意识”"),
                    Swap.of("全面建设社会主义现代化国家", "全面建成社会主义现代化国家"),
                    Swap.of("完整、准确、全面贯彻", "全面、准确、完整贯彻"),
                    Swap.of("稳中求进工作总基调", "稳中求进总基调"),
                    Swap.of("绿水青山就是金山银山", "青山绿水就是金山银山"),
                    Swap.of("获得感、幸福感、安全感", "幸福感、获得感、安全感"),
                    Swap.of("劳模精神、劳动精神、工匠精神", "劳动精神、劳模精神、工匠精神"),
                    Swap.of("不发生规模性返贫致贫", "不发生大规模返贫致贫")),
            wording(
                    "office-name",
                    Swap.of("内蒙古自治区", "内蒙自治区"),
                    Swap.of("国务院办公厅", "国务院办公室"),
                    Swap.of("国家发展和改革委员会", "国家发展与改革委员会"),
                    Swap.of("人力资源和社会保障局", "人力资源与社会保障局"),
                    Swap.of("市卫生健康委", "市卫生计生委"),
                    Swap.of("文化和旅游局", "文化与旅游局")));

    private WordingSlips() {}
}
