package org.hongtou.typeset.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.model.Layout;
import org.hongtou.model.Paragraph;
import org.hongtou.typeset.Laid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds together in titles of offices that don't exist, and where they part well. */
class TitleJointsTest {
    private static List<String> broken(String title) {
        return Laid.out(Layout.OFFICIAL, Paragraph.of(Element.TITLE, title)).words(1);
    }

    private static void assertWhole(String title, String whole) {
        List<String> lines = broken(title);
        assertThat(lines).as(title).hasSizeGreaterThan(1).anyMatch(line -> line.contains(whole));
    }

    @ParameterizedTest
    @CsvSource({
        "林海省水利厅关于组织申报2027年度省重点水利科技项目的通知,省重点",
        "林海市民政局关于公布2026年第三季度养老机构等级评定结果和奖补资金的通告,第三季度",
        "林海县产业园区管理委员会关于印发科技创新项目全生命周期管理实施细则的通知,全生命周期",
        "中共林海县委组织部关于从优秀村党组织书记中定向招聘事业编制人员的公告,优秀村党组织",
        "林海市机关事务管理局关于印发市直机关后勤服务人员使用管理办法的通知,市直机关",
        "林海市科学技术局关于2026年度市级科技型中小微企业创新券兑付名单的公示,科技型中小微企业",
        "林海省交通运输厅关于组织开展全省跨省客运班线清理工作的通知,全省跨省客运"
    })
    void whatQualifiesAWordStaysWithIt(String title, String whole) {
        assertWhole(title, whole);
    }

    @ParameterizedTest
    @CsvSource({
        "林海市农业农村局关于切实抓好小麦条锈病等重大病虫害春季防控工作的紧急通知,小麦条锈病等重大",
        "林海县民政局关于青石镇等6个乡镇行政区划界线联合检查情况的报告,青石镇等6个乡镇",
        "林海省人民政府办公厅转发省教育厅等部门关于加快发展家庭服务业若干措施的通知,教育厅等部门",
        "林海县人民政府关于将云溪古桥和石塔遗址公布为县级文物保护单位的通知,公布为",
        "关于林海县2025年国民经济和社会发展计划执行情况与2026年国民经济和社会发展计划草案的报告,与2026年国民"
    })
    void etcAndAsBelongToWhatIsBeforeThem(String title, String whole) {
        assertWhole(title, whole);
    }

    @ParameterizedTest
    @CsvSource({
        "林海市经济和信息化局关于组织申报国家级专精特新“小巨人”企业的通知,“小巨人”企业",
        "林海市应急管理局关于“5·18”化工厂火灾事故调查处理情况的通报,“5·18”化工厂",
        "林海省数据局关于组织申报2027年度数字政府“揭榜挂帅”项目的通知,“揭榜挂帅”项目"
    })
    void aQuotationIsPartOfWhatItNames(String title, String whole) {
        assertWhole(title, whole);
    }

    @ParameterizedTest
    @CsvSource({
        "关于2025年全县空气细颗粒物年均浓度不降反升有关情况的说明,不降反升",
        "林海省通信管理局关于中小城市5G—A网络覆盖提升行动进展情况的通报,5G—A",
        "林海县人民政府办公室关于转发县发展改革委《林海县推进义务教育优质均衡发展和城乡一体化实施方案（2026—2030年）》的通知,2026—2030年",
        "林海省通信管理局关于中小城市5G－A网络覆盖提升行动进展情况的通报,5G－A"
    })
    void opposedWordsCodesAndYearsWithADashStayWhole(String title, String whole) {
        assertWhole(title, whole);
    }

    @ParameterizedTest
    @CsvSource({"林海市市场监督管理局关于吊销云和贸易有限公司食品经营许可证的决定,云和贸易有限公司", "林海市第二人民医院关于成立医疗质量与安全管理委员会及下设专业委员会的通知,医疗质量与安全管理委员会"})
    void aNameWithAndInItStaysWhole(String title, String whole) {
        assertWhole(title, whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "林海省民政厅关于加强养老机构预付费监管／防范非法集资风险的通知",
                "林海市气象局关于发布暴雨橙色预警信号／启动Ⅲ级应急响应的公告",
                "中共林海县委 ／林海县人民政府／关于做好2026年全面推进乡村振兴重点工作／加快建设农业强县的实施意见"
            })
    void anotherClauseAndAnotherOfficeBeginALine(String expected) {
        assertThat(broken(expected.replace("／", "")).stream().map(String::strip))
                .containsExactly(expected.replace(" ", "").split("／"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "林海市红十字会关于开展应急救护培训进社区进校园进企业活动的通知",
                "林海省医疗保障局关于将门诊慢特病跨省直接结算范围扩大到12个病种的通知",
                "林海省人力资源和社会保障厅林海省财政厅关于2026年调整退休人员基本养老金的通知"
            })
    void noLineEndsWithASingleWordThatLeadsOn(String title) {
        assertThat(broken(title))
                .noneMatch(line -> line.matches(".*(进|跨|将|到|省)"))
                .hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"林海县人民政府关于命名", "林海市自来水有限公司"})
    void aCaptionTakesNoMoreLinesThanItNeeds(String beginning) {
        String caption = "表1　" + beginning + "的2026年度县级文明单位和文明村镇名单及复查结果一览表";
        Laid laid = Laid.out(Layout.OFFICIAL, Paragraph.of(Element.TABLE_CAPTION, caption));
        assertThat(laid.words(1)).hasSizeLessThanOrEqualTo(2);
    }
}
