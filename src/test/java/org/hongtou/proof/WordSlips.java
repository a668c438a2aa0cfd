package org.hongtou.proof;

import static org.hongtou.proof.SlipKind.rule;
import static org.hongtou.proof.SlipKind.ruleOfWhole;

import java.util.List;

/** Slips of words and of enumerations that the rule book says it finds. */
final class WordSlips {
    static final List<SlipKind> ALL = List.of(
            rule(
                    "doubled-word",
                    Swap.of("(?<=\\p{IsHan})的(?=\\p{IsHan}{2})", "的的"),
                    Swap.of("(开展|组织|实施|落实|加强|推进|完成)(?=\\p{IsHan})", "$1$1"),
                    Swap.of("(?<=，)(将|要|对|在)(?=\\p{IsHan})", "$1$1")),
            rule("plural-number", Swap.of("(\\d+名)(学员|运动员|医生|志愿者|教练员)(?!的)", "$1$2们")),
            rule("subject-missing", Swap.of("(通过这次培训|通过实地走访|经过多次协商)，", "$1，使"), Swap.of("努力下，", "努力下，使")),
            rule("negation-doubled", Swap.of("防止(.{4})再次发生", "防止$1不再发生"), Swap.of("避免了重大事故的发生", "避免了重大事故不发生")),
            rule(
                    "term-wrong",
                    Swap.of("部署", "布署"),
                    Swap.of("竣工", "峻工"),
                    Swap.of("贯彻", "惯彻"),
                    Swap.of("辐射", "幅射"),
                    Swap.of("帐篷", "帐蓬"),
                    Swap.of("再接再厉", "再接再励"),
                    Swap.of("继往开来", "既往开来"),
                    Swap.of("因地制宜", "因地治宜"),
                    Swap.of("合法权益", "合法权宜")),
            rule(
                    "term-usual",
                    Swap.of("台账", "台帐"),
                    Swap.of("账簿", "帐簿"),
                    Swap.of("其他(?=供公众)", "其它"),
                    Swap.of("部分(?=单位|小区|路段)", "部份")),
            rule("term-converted", Swap.of("着力(?=打造|改善|抓好)", "著力")),
            rule("term-redundant", Swap.of("截至目前，", "截至目前为止，")),
            rule("term-office", Swap.of("市生态环境局", "市环保局"), Swap.of("市自然资源局", "市国土资源局"), Swap.of("市农业农村局", "市农业局")),
            rule("traditional-char", Swap.of("会议", "會议"), Swap.of("发展", "發展"), Swap.of("设施", "設施")),
            rule("term-until", Swap.of("截至(?=\\d|8月)", "截止")),
            rule("term-login", Swap.of("登录(?=颍澜)", "登陆")),
            rule("term-must", Swap.of("必须(?=于|在|到岗|持证|及时)", "必需")),
            rule("term-report", Swap.of("反映(?=的问题|属实|的公厕)", "反应"), Swap.of("集中反映", "集中反应")),
            ruleOfWhole("enumeration-gap", Swap.of("(?<=[；，])三是", "四是"), Swap.of("(?<=；)第三，", "第四，")),
            ruleOfWhole("enumeration-repeat", Swap.of("(?<=[；，])三是", "二是"), Swap.of("(?<=；)第三，", "第二，")),
            ruleOfWhole("announced-count", Swap.of("以下三项工作", "以下四项工作"), Swap.of("四个方面的工作", "五个方面的工作")));

    private WordSlips() {}
}
