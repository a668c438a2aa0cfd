package org.hongtou.proof;

import static org.hongtou.proof.SlipKind.ruleOfWhole;
import static org.hongtou.proof.SlipKind.wordingOfWhole;

import java.util.List;

/** Slips that only a whole document shows: order of headings, attachments, title, date, closing. */
final class DocumentSlips {
    static final List<SlipKind> ALL = List.of(
            ruleOfWhole("heading-gap", Swap.of("^  三、", "  四、"), Swap.of("^  （二）", "  （三）")),
            ruleOfWhole("heading-repeat", Swap.of("^  三、", "  二、"), Swap.of("^  （二）", "  （一）")),
            ruleOfWhole("article-order", Swap.of("第五条", "第六条"), Swap.of("第三条", "第二条")),
            ruleOfWhole("chapter-order", Swap.of("第三章", "第四章")),
            ruleOfWhole(
                    "paragraph-twice",
                    Swap.of("^(  推进|  希望受|  2025年，我区|  石篆水库|  各地各部门|  为建立学)(.{20,})$", "$1$2\n$1$2")),
            ruleOfWhole(
                    "title-genre",
                    Swap.of("(?<=安全检查|资金|的|情况)的通知$", "的意见"),
                    Swap.of("资金的请示$", "资金的报告"),
                    Swap.of("养老服务的意见$", "养老服务的通知")),
            ruleOfWhole("title-mark", Swap.of("^(标题: .{10,})$", "$1。")),
            ruleOfWhole("title-issuer", Swap.of("标题: 颍澜市(?=水利|教育)", "标题: 颖澜市"), Swap.of("标题: 芦汀区", "标题: 芦汀县")),
            ruleOfWhole("number-no-hao", Swap.of("^(发文字号: .*)号$", "$1")),
            ruleOfWhole("number-short-year", Swap.of("^(发文字号: .*)〔20", "$1〔")),
            ruleOfWhole("date-after-printing", Swap.of("日期: 2026-04-21", "日期: 2026-04-12")),
            ruleOfWhole("copy-to-addressee", Swap.of("抄送: 颍澜市应急管理局", "抄送: 各县（市、区）水利局")),
            ruleOfWhole("named-twice", Swap.of("抄送: 颍澜市应急管理局，", "抄送: 颍澜市应急管理局，颍澜市应急管理局，")),
            ruleOfWhole("request-ending", Swap.of("^  妥否，请批示。\n", "")),
            ruleOfWhole("request-addressees", Swap.of("请示\n主送: 颍澜市人民政府$", "请示\n主送: 颍澜市人民政府，颍澜市水利局")),
            ruleOfWhole(
                    "report-asks",
                    Swap.of("^  特此报告。$", "  以上报告妥否，请批示。"),
                    Swap.of("完善监督机制。$", "完善监督机制。恳请市政府增加编制20名。"),
                    Swap.of("完善监督机制。$", "完善监督机制。为此，特申请追加经费30万元。")),
            ruleOfWhole("upward-signatory", Swap.of("^签发人: .*\n", "")),
            ruleOfWhole("attachment-missing", Swap.of("（附件2）", "（附件3）"), Swap.of("授予颍澜轴承研究所", "授予附件2所列颍澜轴承研究所")),
            ruleOfWhole("attachment-title", Swap.of("附件: \\[小型水库名单, 小型水库安全检查表\\]", "附件: [小型水库名单, 小型水库安全检测表]")),
            wordingOfWhole(
                    "heading-from-two",
                    Swap.of("^  一、(主要工作|检查范围|总体要求|总体进展)$", "  二、$1"),
                    Swap.of("^  （一）(指导|健全|工程)", "  （二）$1")),
            wordingOfWhole("table-skipped", Swap.of("^  表2", "  表3"), Swap.of("见表2", "见表4")),
            wordingOfWhole("figure-missing", Swap.of("见图1", "见图2")),
            ruleOfWhole("attachment-uncited", Swap.of("（名单见附件1）", ""), Swap.of("填写《小型水库安全检查表》（附件2）", "填写有关表格")),
            ruleOfWhole(
                    "closing-genre",
                    Swap.of("^  此复。$", "  妥否，请批示。"),
                    Swap.of("^  特此报告。$", "  特此通知。"),
                    Swap.of("于2026年5月20日前报送我局。$", "于2026年5月20日前报送我局。妥否，请批示。")),
            ruleOfWhole(
                    "signature-typed",
                    Swap.of("^(  特此报告。)$", "$1\n  芦汀区人民政府\n  2026年1月20日"),
                    Swap.of("^(  此复。)$", "$1\n  颍澜市人民政府\n  2026年2月27日"),
                    Swap.of("(报送我局。)$", "$1\n  颍澜市水利局\n  2026年4月20日")),
            ruleOfWhole(
                    "salutation",
                    Swap.of("^  现将2026年第一季度", "  各位领导：\n  现将2026年第一季度"),
                    Swap.of("主送: 颍澜市人民政府\n正文: \\|$", "主送: 颍澜市人民政府\n正文: |\n  颍澜市人民政府：")),
            ruleOfWhole("cited-number", Swap.of("（颍政规〔2023〕11号）(?=规定)", "（颍政规〔2023〕12号）")),
            ruleOfWhole("citation-number", Swap.of("(?<=根据《颍澜市体育设施管理办法》)（颍政规〔2023〕11号）", "")),
            ruleOfWhole("cited-title", Swap.of("《关于设立柏堰工业园区的请示》", "《关于设立柏堰产业园区的请示》")),
            ruleOfWhole("name-slip", Swap.of("同意设立柏堰工业园区，", "同意设立柏堰产业园区，")));

    private DocumentSlips() {}
}
