package org.hongtou;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.content.slip.KnownKeys;
import org.hongtou.content.source.Source;
import org.hongtou.content.workbook.TestBook;
import org.hongtou.content.yaml.Node;
import org.hongtou.content.yaml.YamlReader;
import org.hongtou.diagnostics.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row of a list of proposals begins the file of a reply, whatever its columns are called and however it is laid out. */
class SheetStartsTest {
    private static final String OFFICE = "公用:\n  发文机关: 青垣区住房城乡建设局\n";
    private static final String REPLY = "提案答复";

    private List<Problem> problems = List.of();

    private SheetStarts starts(String kind, byte[] sheet) {
        return starts(kind, sheet, null);
    }

    private SheetStarts starts(String kind, byte[] sheet, String columns) {
        ProjectFiles files = ProjectFiles.inMemory().with("office.yaml", OFFICE);
        try (Hongtou hongtou = Hongtou.open(files)) {
            Content names = columns == null ? null : Content.yaml("列名.yaml", columns);
            Answer<SheetStarts> answer = hongtou.starts(kind, "交办表.xlsx", sheet, names);
            problems = answer.problems();
            return answer.ok() ? answer.get() : new SheetStarts(List.of(), List.of(), List.of());
        }
    }

    private String told() {
        return problems.stream()
                .map(problem -> problem.place() + " " + problem.code())
                .collect(Collectors.joining("\n"));
    }

    /** What a file says: its lines but for comments, blank ones and those that are to be filled in. */
    private static String said(SheetStarts.Start start) {
        return start.yaml()
                .lines()
                .filter(line -> !line.strip().startsWith("#") && !line.isBlank() && !line.endsWith(":"))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> names(SheetStarts starts) {
        return starts.starts().stream().map(SheetStarts.Start::name).toList();
    }

    private static TestBook assigned(TestBook book) {
        return book.row("案号", "案由", "提案人").row(41, "关于加装电梯的建议", "骆堃、许珺");
    }

    static Stream<byte[]> files() {
        String csv = "案号,案由,提案人\r\n41,关于加装电梯的建议,骆堃、许珺\r\n";
        return Stream.of(
                assigned(TestBook.xlsx()).bytes(),
                assigned(TestBook.xls()).bytes(),
                csv.getBytes(StandardCharsets.UTF_8),
                csv.getBytes(Charset.forName("GBK")),
                csv.replace(',', '\t').getBytes(StandardCharsets.UTF_16),
                csv.replace(',', ';').getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileOfAnyFormBeginsTheSameReplies(byte[] file) {
        SheetStarts starts = starts(REPLY, file);
        assertThat(told()).isEmpty();
        assertThat(names(starts)).containsExactly("第41号");
        assertThat(said(starts.starts().getFirst())).isEqualTo("""
                文种: 提案答复
                  - 提案号: 41
                    提案题目: 关于加装电梯的建议
                    提案人: 骆堃、许珺""");
    }

    /** The sample's explanations stay; what the row doesn't give is blank where it is needed, and else behind #. */
    @Test
    void aReplyBegunIsTheKindsStartWithTheRowsValues() {
        SheetStarts starts = starts(
                REPLY,
                TestBook.xlsx()
                        .row("序号", "案号", "案由", "提案人", "备注")
                        .row(7, 41, "关于加装电梯的建议", "骆堃", "重点\n督办")
                        .bytes());
        assertThat(starts.starts().getFirst().yaml()).isEqualTo("""
                # 起草自 交办表.xlsx 的 Sheet1 第2行
                # 序号：7
                # 备注：重点督办
                文种: 提案答复

                # 版式：信函（标题写“……的函”）或文件（红头文件，标题写“……的答复”）。不写就是信函。
                # 版式: 信函
                # 发文字号: 青教体函〔2026〕45号

                # 办理类别只写字母；类别位置写“标题”或“右上”。
                # 办理类别: A
                # 类别位置: 标题
                # 公开方式印在首页右上角；不予公开的再写一行“不公开理由”。
                # 公开方式: 同意对外公开

                # 提案的数据写在这里，标题、主送、开头和结束语都由它写出来。
                # 要自己写的，另加“标题”“主送”“开头”“结束语”。一并答复几件提案时，每件以“- 政协:”开头。
                提案:
                    # 政协: 区政协
                    # 届次: 五届三次会议
                  - 提案号: 41
                    提案题目: 关于加装电梯的建议
                    # 姓名后面不用写“委员”；党派团体写全称或规范化简称。
                    提案人: 骆堃

                # 办理方式：独办、主办、分办；会办是给主办单位的会办意见，这时“主送”要写主办单位。
                # 办理方式: 主办
                # 会办单位: [区住房城乡建设局, 区公安分局]

                # 答复分几部分写。标题前的“一、”“二、”会自动加上。
                答复:
                  - 标题:
                    正文:

                # 落款默认留出盖章的位置；不盖章写“印章: 否”。
                成文日期:
                # 联系人默认印在日期下面的括号里；要印成正文最后一行，加“联系位置: 正文”。
                # 联系人:
                #   科室: 基础教育科
                #   姓名: 闻喆
                #   电话: 8800123

                # 抄送写一行，或列成几项；末尾的句号会自动加上。
                # 抄送: [区政协提案委员会, 区政府督查室]
                """);
    }

    @Test
    void columnsMayStandInAnyOrderBelowATitle() {
        SheetStarts starts = starts(
                REPLY,
                TestBook.xlsx()
                        .row("2026年提案交办表")
                        .row("", "", "2026年3月")
                        .row("联名人", "提案题目", "第一提案人", "提案编号", "办理方式", "承办科室", "经办人", "经办人电话", "文号", "复函日期")
                        .row(
                                "许珺、\n邬喆",
                                "《关于加装电梯的建议》",
                                "骆堃",
                                "第0041号",
                                "主办件",
                                "物业科",
                                "简堃",
                                13800001234L,
                                "青住建函〔2026〕8号",
                                LocalDate.of(2026, 5, 8))
                        .merge(0, 0, 0, 9)
                        .bytes());
        assertThat(told()).isEmpty();
        assertThat(starts.passed())
                .extracting(SheetStarts.Passed::row, SheetStarts.Passed::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, SheetStarts.Reason.TITLE),
                        org.assertj.core.groups.Tuple.tuple(2, SheetStarts.Reason.TITLE));
        assertThat(said(starts.starts().getFirst())).isEqualTo("""
                文种: 提案答复
                发文字号: 青住建函〔2026〕8号
                  - 提案号: "0041"
                    提案题目: 关于加装电梯的建议
                      - 骆堃
                      - 许珺、邬喆
                办理方式: 主办
                成文日期: 2026年5月8日
                  - 科室: 物业科
                    姓名: 简堃
                    电话: 13800001234""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"41", "第41号", "４１", "第４１号", "第 41 号", "41号"})
    void aNumberIsReadAsPeopleWriteIt(String number) {
        SheetStarts starts = starts(
                REPLY, TestBook.xlsx().row("案号", "案由").row(number, "关于加装电梯的建议").bytes());
        assertThat(names(starts)).containsExactly("第41号");
        assertThat(said(starts.starts().getFirst())).contains("提案号: 41");
    }

    /** 届次 stands over the table more often than in it. */
    @Test
    void aTitleThatNamesTheMeetingSaysItForAllRows() {
        TestBook book =
                TestBook.xlsx().row("2026年青垣区政协五届三次会议提案交办表").row("案号", "案由").row(41, "关于加装电梯的建议");
        SheetStarts starts = starts(REPLY, book.bytes());
        assertThat(told()).isEqualTo("交办表.xlsx:Sheet1!1 content.rows-meeting");
        assertThat(said(starts.starts().getFirst())).isEqualTo("""
                文种: 提案答复
                  - 政协: 青垣区政协
                    届次: 五届三次会议
                    提案号: 41
                    提案题目: 关于加装电梯的建议""");
        TestBook other = TestBook.xlsx()
                .row("中国人民政治协商会议青垣区第五届委员会第三次会议提案")
                .row("案号", "案由")
                .row(41, "关于加装电梯的建议");
        assertThat(said(starts(REPLY, other.bytes()).starts().getFirst()))
                .contains("- 届次: 第五届委员会第三次会议")
                .doesNotContain("政协:");
        TestBook column =
                TestBook.xlsx().row("青垣区人大五届三次会议建议交办表").row("案号", "案由", "届次").row(41, "关于加装电梯的建议", "五届二次会议");
        assertThat(said(starts("建议答复", column.bytes()).starts().getFirst())).contains("- 人大: 青垣区人大\n    届次: 五届二次会议");
    }

    @Test
    void rowsThatBeginNothingAreTold() {
        SheetStarts starts = starts(
                REPLY,
                TestBook.xlsx()
                        .row("提案交办表")
                        .row("序号", "案号", "案由", "提案人")
                        .row("一、城建类")
                        .row(1, 41, "关于加装电梯的建议", "骆堃")
                        .row()
                        .row("序号", "案号", "案由", "提案人")
                        .row(2, 42, "关于公园照明的建议", "许珺")
                        .row(3)
                        .row("合计", "2件")
                        .row("填表人：简堃")
                        .row(4, 43, "关于雨污分流的建议", "邬喆")
                        .hideRow(10)
                        .bytes());
        assertThat(names(starts)).containsExactly("第41号", "第42号");
        assertThat(starts.passed())
                .extracting(row -> row.row() + " " + row.reason())
                .containsExactly("1 TITLE", "3 EMPTY", "6 HEADING", "8 EMPTY", "9 TOTAL", "10 EMPTY", "11 HIDDEN");
        assertThat(told()).isEmpty();
    }

    @Test
    void aRowWithoutANumberIsBegunUnderItsTitleAndTold() {
        SheetStarts starts = starts(
                REPLY,
                TestBook.xlsx()
                        .row("案号", "案由", "提案人")
                        .row("", "关于A/B栋：电梯?的建议", "骆堃")
                        .bytes());
        assertThat(names(starts)).containsExactly("关于A-B栋：电梯-的建议");
        assertThat(told()).isEqualTo("交办表.xlsx:Sheet1!2 content.rows-no-name");
        assertThat(starts.starts().getFirst().yaml()).contains("\n  - 提案号:\n    提案题目: 关于A/B栋：电梯?的建议\n");
    }

    @Test
    void aNumberThatComesTwiceIsTold() {
        SheetStarts starts = starts(
                REPLY,
                TestBook.xlsx()
                        .row("案号", "案由", "提案人")
                        .row(41, "关于加装电梯的建议", "骆堃")
                        .row("第41号", "关于加装电梯的建议", "骆堃")
                        .row(41, "关于公园照明的建议", "许珺")
                        .row(42, "关于雨污分流的建议", "骆堃")
                        .bytes());
        assertThat(names(starts)).containsExactly("第41号", "第41号-2", "第42号");
        assertThat(told())
                .isEqualTo("交办表.xlsx:Sheet1!3 content.rows-repeated\n交办表.xlsx:Sheet1!4 content.rows-same-name");
    }

    /** 案号 merged over the rows of a proposal that several signed. */
    @Test
    void rowsUnderOneMergedNumberAreOneProposal() {
        SheetStarts starts = starts(
                REPLY,
                TestBook.xlsx()
                        .row("案号", "案由", "提案人", "主办单位")
                        .row(41, "关于加装电梯的建议", "骆堃", "青垣区住房城乡建设局")
                        .row("", "", "许珺")
                        .row("", "", "骆堃")
                        .row(42, "关于公园照明的建议", "邬喆")
                        .merge(1, 3, 0, 0)
                        .merge(1, 3, 1, 1)
                        .merge(1, 4, 3, 3)
                        .bytes());
        assertThat(told()).isEmpty();
        assertThat(names(starts)).containsExactly("第41号", "第42号");
        assertThat(said(starts.starts().getFirst())).isEqualTo("""
                文种: 提案答复
                  - 提案号: 41
                    提案题目: 关于加装电梯的建议
                      - 骆堃
                      - 许珺""");
    }

    @Test
    void headingsInTwoRowsAreReadTogether() {
        SheetStarts starts = starts(
                REPLY,
                TestBook.xlsx()
                        .row("提案交办表")
                        .row("案号", "案由", "提案人", "承办单位", "")
                        .row("", "", "", "主办", "会办")
                        .row(41, "关于加装电梯的建议", "骆堃", "青垣区住房城乡建设局", "区财政局、区水务局")
                        .row(42, "关于雨污分流的建议", "许珺", "区水务局", "青垣区住房城乡建设局")
                        .merge(1, 2, 0, 0)
                        .merge(1, 2, 1, 1)
                        .merge(1, 2, 2, 2)
                        .merge(1, 1, 3, 4)
                        .bytes());
        assertThat(told()).isEmpty();
        assertThat(starts.starts()).hasSize(2);
        assertThat(said(starts.starts().getFirst()))
                .contains("  - 区财政局\n  - 区水务局")
                .doesNotContain("主送");
        assertThat(said(starts.starts().get(1)))
                .contains("主送: 区水务局", "办理方式: 会办")
                .doesNotContain("会办单位");
    }

    /** Opinions go to the office that answers, whether a column says so or the helpers name the own office. */
    @ParameterizedTest
    @ValueSource(strings = {"会办", "会办件", ""})
    void aRowThatAnotherOfficeAnswersIsAnOpinionForIt(String role) {
        SheetStarts starts = starts(
                REPLY,
                TestBook.xlsx()
                        .row("案号", "案由", "提案人", "办理方式", "主办单位", "会办单位")
                        .row(41, "关于加装电梯的建议", "骆堃", role, "区自然资源局", "区财政局，青垣区住房城乡建设局")
                        .bytes());
        assertThat(told()).isEmpty();
        assertThat(said(starts.starts().getFirst())).isEqualTo("""
                文种: 提案答复
                主送: 区自然资源局
                  - 提案号: 41
                    提案题目: 关于加装电梯的建议
                    提案人: 骆堃
                办理方式: 会办""");
    }

    @ParameterizedTest
    @CsvSource({"主/会,会,会办", "主（会）办,协办,会办", "办理形式,分办件,分办", "主协办,主,主办", "办理类型,独,独办"})
    void theWayOfAnsweringIsReadAsListsHaveIt(String heading, String words, String option) {
        SheetStarts starts = starts(
                REPLY,
                TestBook.xlsx()
                        .row("案号", "案由", heading)
                        .row(41, "关于加装电梯的建议", words)
                        .bytes());
        assertThat(told()).isEmpty();
        assertThat(said(starts.starts().getFirst())).endsWith("\n办理方式: " + option);
    }

    @Test
    void whoseTheRowsAreIsAskedWhereNothingTells() {
        starts(
                REPLY,
                TestBook.xlsx()
                        .row("案号", "案由", "主办单位", "会办单位")
                        .row(41, "关于加装电梯的建议", "区住建局", "区财政局")
                        .bytes());
        assertThat(told()).isEqualTo("交办表.xlsx:Sheet1 content.rows-whose");
    }

    @Test
    void suggestionsToACongressAreBegunAlike() {
        SheetStarts starts = starts(
                "建议答复",
                TestBook.xls()
                        .row("建议编号", "建议标题", "领衔代表", "附议代表", "代表团", "届次")
                        .row("2026041", "关于整治背街小巷照明的建议", "张盟", "王海联、刘协等5名代表", "青垣代表团", "五届三次会议")
                        .bytes());
        assertThat(told()).isEmpty();
        assertThat(names(starts)).containsExactly("第2026041号");
        assertThat(said(starts.starts().getFirst())).isEqualTo("""
                文种: 建议答复
                  - 届次: 五届三次会议
                    建议号: 2026041
                    建议题目: 关于整治背街小巷照明的建议
                      - 张盟
                      - 王海联、刘协等5名代表""");
    }

    @Test
    void columnsThatNobodyKnowsAreTold() {
        SheetStarts starts = starts(
                REPLY,
                TestBook.xlsx()
                        .row("案号", "案由", "题案人", "天气", "电话")
                        .row(41, "关于加装电梯的建议", "骆堃", "晴", 8800123)
                        .bytes());
        assertThat(told())
                .isEqualTo(
                        "交办表.xlsx:Sheet1!C1 content.rows-unknown-column-near\n交办表.xlsx:Sheet1!D1 content.rows-unknown-column");
        assertThat(problems.getFirst().message()).contains("是不是“提案人”");
        assertThat(starts.starts().getFirst().yaml()).contains("# 题案人：骆堃\n# 天气：晴\n# 电话：8800123\n");
    }

    @Test
    void aFileOfNamesSaysWhatColumnsHold() {
        SheetStarts starts = starts(
                REPLY,
                TestBook.xlsx()
                        .row("件", "说的事", "谁提的", "天气")
                        .row(41, "关于加装电梯的建议", "骆堃", "晴")
                        .bytes(),
                "件: 案号\n说的事: 提案.提案题目\n谁提的: proposers\n天气: 不用\n");
        assertThat(told()).isEmpty();
        assertThat(starts.columns())
                .extracting(SheetStarts.Column::keys)
                .containsExactly(List.of("提案.提案号"), List.of("提案.提案题目"), List.of("提案.提案人"), List.of());
        assertThat(names(starts)).containsExactly("第41号");
    }

    @Test
    void aFileOfNamesThatNamesNoKeyIsToldAtItsLine() {
        starts(REPLY, assigned(TestBook.xlsx()).bytes(), "案由: 提案题木\n案号:\n  - 提案号\n");
        assertThat(told()).isEqualTo("列名.yaml:1:5 content.rows-no-key-near\n列名.yaml:3:3 content.rows-columns-form");
    }

    @Test
    void aSheetWithoutKnownColumnsIsTold() {
        starts(REPLY, TestBook.xlsx().row("甲", "乙").row(1, 2).bytes());
        assertThat(told()).isEqualTo("交办表.xlsx:Sheet1 content.rows-no-headings");
        starts(REPLY, TestBook.xlsx().bytes());
        assertThat(told()).isEqualTo("交办表.xlsx content.rows-no-headings");
        starts(REPLY, TestBook.xlsx().row("案号", "案由").bytes());
        assertThat(told()).isEqualTo("交办表.xlsx content.rows-none");
    }

    @Test
    void allSheetsWithColumnsAreRead() {
        TestBook book = assigned(TestBook.xlsx().named("第一批"));
        book.sheet("第二批").row("提案号", "题目").row(42, "关于公园照明的建议");
        book.sheet("说明").row("请于5月底前办结");
        book.sheet("底稿").row("案号", "案由").row(43, "关于雨污分流的建议").hideSheet();
        SheetStarts starts = starts(REPLY, book.bytes());
        assertThat(names(starts)).containsExactly("第41号", "第42号");
        assertThat(told()).isEqualTo("交办表.xlsx:底稿 content.rows-hidden-sheet\n交办表.xlsx:说明 content.rows-other-sheet");
    }

    /** Whatever a cell says, the file says the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于“雨污”分流: 再说 #1",
                "- 甲",
                "# 甲",
                "'单' \"双\"",
                "=SUM(A1)",
                "@市领导",
                "是",
                "null",
                "007",
                "1e3",
                "2026-05-08",
                "{甲}",
                "[甲]",
                "&甲 *乙",
                "!甲",
                "| 甲 |",
                "> 甲",
                "% 甲",
                "提案人: 许珺",
                "😀𠮷",
                "---",
                "..."
            })
    void wordsOfACellStayWhatTheyAre(String words) {
        SheetStarts starts = starts(
                REPLY,
                TestBook.xlsx()
                        .row("案号", "案由", "提案人", "答复内容", "会办单位")
                        .row(41, "'" + words, "骆堃", words + "\n第二段 " + words, words)
                        .bytes());
        String yaml = starts.starts().getFirst().yaml();
        assertThat(texts(yaml, "提案题目")).containsExactly("'" + words);
        assertThat(texts(yaml, "正文")).containsExactly(words + "\n第二段 " + words + "\n");
        SheetStarts plain = starts(
                REPLY, TestBook.xls().row("案号", "案由").row(41, "“" + words).bytes());
        assertThat(texts(plain.starts().getFirst().yaml(), "提案题目")).containsExactly("“" + words);
    }

    /** What a file says under a name, wherever it stands. */
    private static List<String> texts(String yaml, String name) {
        Report report = new Report();
        Node root = new YamlReader(KnownKeys.of(() -> Set.of("提案人", "正文", "提案题目", "标题")))
                .read(new Source("a.yaml", yaml), report);
        assertThat(report.diagnostics()).isEmpty();
        List<String> texts = new ArrayList<>();
        collect(root, name, texts);
        return texts;
    }

    private static void collect(Node node, String name, List<String> texts) {
        switch (node) {
            case Node.Mapping mapping ->
                mapping.entries().forEach(entry -> {
                    if (entry.key().text().equals(name) && entry.value() instanceof Node.Scalar text) {
                        texts.add(text.text());
                    }
                    collect(entry.value(), name, texts);
                });
            case Node.Sequence list -> list.items().forEach(item -> collect(item, name, texts));
            case Node.Scalar text -> {}
        }
    }

    @Test
    void thousandsOfRowsTakeNoLongTime() {
        StringBuilder csv = new StringBuilder("案号,案由,提案人\n");
        for (int i = 1; i <= 9_000; i++) {
            csv.append(i).append(",关于第").append(i).append("条小巷照明的建议,骆堃\n");
        }
        long start = System.nanoTime();
        SheetStarts starts = starts(REPLY, csv.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(starts.starts()).hasSize(9_000);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
        starts(REPLY, csv.append(csv).toString().getBytes(StandardCharsets.UTF_8));
        assertThat(told()).endsWith("content.sheet-rows");
    }

    @Test
    void anotherKindsKeysAreColumnsToo() {
        SheetStarts starts = starts(
                "函",
                TestBook.xlsx()
                        .row("标题", "主送", "正文", "成文日期")
                        .row("关于借用会议室的函", "云泽市水务局", "请予支持。\n盼复。", "2026年5月8日")
                        .bytes());
        assertThat(told()).isEmpty();
        assertThat(names(starts)).containsExactly("关于借用会议室的函");
        assertThat(starts.starts().getFirst().yaml())
                .contains("标题: 关于借用会议室的函\n", "主送: 云泽市水务局\n", "正文: |\n  请予支持。\n  盼复。\n", "成文日期: 2026年5月8日\n");
    }
}
