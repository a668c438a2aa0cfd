package org.hongtou.content.checked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hongtou.content.TestSchemas;
import org.hongtou.content.data.Data;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Picture;
import org.hongtou.model.Span;
import org.hongtou.model.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCheckTest {
    private static final String NOTICE = "文种: 通知\n标题: 甲\n日期: 2026-06-17\n正文: 乙。\n";

    private final TestSchemas schemas = new TestSchemas();

    @Test
    void namesAreCanonicalAndInTheSchemasOrder() {
        Data.Fields fields = schemas.sound("正文: 乙。\nDate: 2026-06-17\nCopy-To: 丙\n标题: 甲\nkind: 通知\n");
        assertThat(fields.values().keySet()).containsExactly("kind", "title", "date", "body", "copy_to");
        assertThat(fields.get("title")).hasToString("Text[text=甲, place=a.yaml:4:5]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-17",
                "2026-6-17",
                "2026年6月17日",
                "2026年06月17日",
                "2026.6.17",
                "2026/6/17",
                "20260617",
                "二〇二六年六月十七日",
                "２０２６年６月１７日",
                "2026 年 6 月 17 日",
                "2026－06－17",
                "2026年6月17号"
            })
    void readsDays(String day) {
        Data.Day read =
                (Data.Day) schemas.sound(NOTICE.replace("2026-06-17", day)).get("date");
        assertThat(read).isNotNull();
        assertThat(read.iso()).isEqualTo("2026-06-17");
        assertThat(read.printed()).isEqualTo("2026年6月17日");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-29, content.date-no-such-day",
        "2024-02-30, content.date-no-such-day",
        "2026年六月17日, content.date-unreadable",
        "26.6.17, content.date-short-year",
        "6月17日, content.date-no-year",
        "2026年6月, content.date-no-day",
        "2026-17-06, content.date-no-such-month",
        "0000-04-27, content.date-no-such-year",
        "0026年4月27日, content.date-no-such-year",
        "今天, content.date-unreadable",
    })
    void saysWhatIsWrongWithADay(String day, String code) {
        assertThat(codes(NOTICE.replace("2026-06-17", day))).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
        "7, 7, ''",
        "第7期, 7, content.whole-in-words",
        "第七期, 7, content.whole-in-words",
        "总第128期, 128, content.whole-in-words",
        "二十六, 26, content.whole-in-words",
        "'1,200', 1200, content.whole-in-words",
        "007, 7, content.whole-leading-zero",
        "７, 7, ''",
    })
    void readsWholeNumbers(String text, long value, String code) {
        Report report = new Report();
        Data.Fields fields = schemas.check("文种: 简报\n标题: 甲\n正文: 乙\n期号: '" + text + "'\n", report);
        assertThat(fields.get("issue")).isInstanceOf(Data.Whole.class).hasFieldOrPropertyWithValue("value", value);
        assertThat(report.diagnostics().stream().map(Diagnostic::code))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"0, content.whole-range", "10000, content.whole-range", "7.5, content.whole-unreadable"})
    void refusesOtherNumbers(String text, String code) {
        assertThat(codes("文种: 简报\n标题: 甲\n正文: 乙\n期号: " + text + "\n")).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"是,true", "否,false", "不盖章,false", "盖章,true", "TRUE,true", "no,false", "无,false"})
    void readsFlags(String text, boolean value) {
        assertThat(schemas.sound(NOTICE + "印章: " + text + "\n").get("seal"))
                .isInstanceOf(Data.Flag.class)
                .hasFieldOrPropertyWithValue("value", value);
    }

    @Test
    void takesTheFirstTypeOfAUnionThatFits() {
        assertThat(schemas.sound(NOTICE + "印章: 章\\甲.png\n").get("seal"))
                .hasToString("Text[text=章/甲.png, place=a.yaml:5:5]");
        assertThat(codes(NOTICE + "印章: 甲\n")).containsExactly("content.no-type-fits");
        assertThat(codes(NOTICE + "印章:\n  甲: 乙\n")).containsExactly("content.no-type-fits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"信函", "letter", "Letter"})
    void readsChoices(String text) {
        assertThat(schemas.sound(NOTICE + "版式: " + text + "\n").get("layout"))
                .hasToString("Text[text=letter, place=a.yaml:5:5]");
    }

    @Test
    void joinsItemsUntilOneEndsItsLine() {
        String yaml = NOTICE + "抄送:\n  - 县委办公室\n  - 县人大办公室，\n  - 县政协办公室\n  - 县纪委；\n  - 县法院\n";
        assertThat(texts(schemas.sound(yaml).get("copy_to"))).containsExactly("县委办公室，县人大办公室，", "县政协办公室，县纪委；", "县法院");
        assertThat(texts(schemas.sound(NOTICE + "抄送: |\n  甲，\n  乙。\n").get("copy_to")))
                .containsExactly("甲，", "乙。");
    }

    @Test
    void readsLabelledLines() {
        String yaml = "文种: 简报\n标题: 甲\n正文: 乙\n期号: 7\n报尾:\n  报: 县委\n  送：:\n    - 丙\n    - 丁\n";
        Data.Many labelled = (Data.Many) schemas.sound(yaml).get("distribution");
        assertThat(labelled).isNotNull();
        assertThat(labelled.items())
                .extracting(item -> ((Data.Text) ((Data.Fields) item).values().get("label")).text())
                .containsExactly("报", "送");
        assertThat(texts(((Data.Fields) labelled.items().get(1)).get("lines"))).containsExactly("丙，丁");
    }

    @Test
    void flatNamesAreKeysOfTheInnerMapping() {
        Data.Fields nested = schemas.sound(NOTICE + "印发:\n  机关: 丙\n  份数: 50\n");
        Data.Fields flat = schemas.sound(NOTICE + "印发机关: 丙\n印发份数: 50\n");
        Data.Fields mixed = schemas.sound(NOTICE + "印发份数: 50\n印发:\n  机关: 丙\n");
        for (Data.Fields fields : List.of(nested, flat, mixed)) {
            Data.Fields printed = (Data.Fields) fields.get("printed");
            assertThat(printed).isNotNull();
            assertThat(printed.values().keySet()).containsExactly("by", "copies");
        }
        assertThat(codes(NOTICE + "印发份数: 50\n印发:\n  机关: 丙\n  份数: 60\n")).containsExactly("content.key-twice");
    }

    @Test
    void aSingleValueIsAListAndABareTextItsShortKey() {
        Data.Many contacts = (Data.Many) schemas.sound(NOTICE + "联系人: 王小明\n").get("contact");
        assertThat(contacts).isNotNull();
        assertThat(((Data.Fields) contacts.items().getFirst()).values().keySet())
                .containsExactly("name");
    }

    @Test
    void aTitleBreaksWhereItsLinesBreak() {
        for (String title : List.of("|\n  甲\n  乙", "[甲, 乙]", "\"甲\\n乙\"")) {
            assertThat(schemas.sound(NOTICE.replace("标题: 甲", "标题: " + title)).get("title"))
                    .hasFieldOrPropertyWithValue("text", "甲\n乙");
        }
    }

    @Test
    void takesOffAClosingMark() {
        Report report = new Report();
        Data.Fields fields = schemas.check(NOTICE + "主送:\n  - 甲\n  - 乙：\n", report);
        assertThat(texts(fields.get("addressee"))).containsExactly("甲，乙");
        assertThat(report.diagnostics())
                .extracting(d -> d.code() + "@" + d.place())
                .containsExactly("content.closing-mark@a.yaml:7:6");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "金额按拨付数填列。#注：金额按拨付数填列。",
                "注：金额按拨付数填列。#注：金额按拨付数填列。",
                "[含税。, 不含上级补助。]#注：1.含税。|　　2.不含上级补助。",
                "[1.含税。, 2.不含上级补助。]#注：1.含税。|　　2.不含上级补助。",
                "[含税。, 资料来源：市财政局。]#注：含税。|资料来源：市财政局。",
                "[填表说明：一式两份。, ①含税。, '*号的为快报数。']#填表说明：一式两份。|①含税。|*号的为快报数。"
            })
    void aTableHasItsNotesByKey(String written, String printed) {
        Data.Rich body = (Data.Rich) schemas.sound(NOTICE.replace(
                        "正文: 乙。", "正文:\n  - 表格:\n      行: [[甲, 1], [乙, 2]]\n      注: " + written + "\n  - 请照办。"))
                .get("body");
        assertThat(body).isNotNull();
        List<Paragraph> after =
                body.blocks().stream().skip(1).map(Paragraph.class::cast).toList();
        assertThat(after.getLast().element()).isEqualTo(Element.PARAGRAPH);
        List<Paragraph> notes = after.subList(0, after.size() - 1);
        assertThat(notes).extracting(Paragraph::element).containsOnly(Element.TABLE_NOTE);
        assertThat(notes).extracting(Paragraph::text).containsExactly(printed.split("\\|"));
    }

    @Test
    void readsBodyTextWithTableAndPicture() {
        String yaml = NOTICE.replace("正文: 乙。", """
                正文:
                  - |
                    一、甲
                    乙。
                  - 表格:
                      表题: 表1 丙
                      列: [30mm, {宽: 4cm, 对齐: 居右}, 自动宽]
                      表头: 1
                      横排: 是
                      行:
                        - [单位, {文字: 人数, 跨列: 2}]
                        - [{文字: 甲, 跨行: 2}, 1, ]
                        - [2, '']
                  - 图片: {文件: a.png, 图题: 现场, 宽: 8cm}
                  - 图片: b.png""").replace(", 自动宽", "");
        Data.Rich body =
                (Data.Rich) schemas.sound(yaml.replace("1, ]", "1, 3]")).get("body");
        assertThat(body).isNotNull();
        assertThat(body.blocks()).hasSize(5);
        assertThat(((Paragraph) body.blocks().get(1)).line()).isEqualTo(7);
        Table table = (Table) body.blocks().get(2);
        assertThat(table.caption()).isEqualTo("表1 丙");
        assertThat(table.landscape()).isTrue();
        assertThat(table.columns())
                .containsExactly(
                        new Table.Column(Table.Align.BY_CONTENT, Length.mm(30)),
                        new Table.Column(Table.Align.RIGHT, Length.mm(40)),
                        new Table.Column(Table.Align.BY_CONTENT, Length.ZERO));
        assertThat(table.rows().get(2).cells()).hasSize(2);
        assertThat(body.blocks().get(3)).isEqualTo(new Picture("a.png", "现场", Length.mm(80), 17));
        assertThat(body.blocks().get(4)).isEqualTo(new Picture("b.png", "", Length.ZERO, 18));
        assertThat(codes(yaml.replace("1, ]", "1]"))).containsExactly("content.table-cells");
    }

    @Test
    void rowsOfATableMayBePiped() {
        String yaml = NOTICE.replace("正文: 乙。", "正文:\n  - 表格: |\n      | 甲 | 乙 |\n      |---|--:|\n      | 1 | 2 |");
        Data.Rich body = (Data.Rich) schemas.sound(yaml).get("body");
        assertThat(body).isNotNull();
        Table table = (Table) body.blocks().getFirst();
        assertThat(table.headRows()).isEqualTo(1);
        assertThat(table.columns().get(1).align()).isEqualTo(Table.Align.RIGHT);
    }

    @Test
    void rowsOfATableMayBePastedWithTabs() {
        String yaml = NOTICE.replace(
                "正文: 乙。", "正文:\n  - 表格:\n      列: [20mm]\n      行: |\n        姓名\t电话\n        章珂\t007\n        \t");
        Data.Rich body = (Data.Rich) schemas.sound(yaml).get("body");
        assertThat(body).isNotNull();
        Table table = (Table) body.blocks().getFirst();
        assertThat(table.headRows()).isEqualTo(1);
        assertThat(table.columns().getFirst().width()).isEqualTo(Length.mm(20));
        assertThat(table.rows())
                .extracting(row -> row.cells().stream()
                        .map(cell -> cell.lines().stream()
                                .flatMap(line -> ((Table.Words) line).spans().stream())
                                .map(Span::text)
                                .collect(Collectors.joining()))
                        .toList())
                .containsExactly(List.of("姓名", "电话"), List.of("章珂", "007"), List.of("", ""));
    }

    @Test
    void aLineWithoutTabsAmongRowsWithTabsIsToldAtItsPlace() {
        String yaml =
                NOTICE.replace("正文: 乙。", "正文:\n  - 表格:\n      行: |\n        姓名\t电话\n        章珂 007\n        易翀\t008");
        assertThat(codes(yaml)).containsExactly("content.table-cells");
    }

    @Test
    void theRootMustBeAMapping() {
        assertThat(codes("- 甲\n")).containsExactly("content.not-a-mapping");
        assertThat(codes("甲\n")).containsExactly("content.not-a-mapping");
    }

    @Test
    void theHeadIsReadBeforeTheSchemaIsKnown() {
        Report report = new Report();
        ContentHead head = ContentHead.of(schemas.tree("标题: 甲\n版式：信函\nKind: 通知\n", report), report);
        assertThat(head.kind()).hasToString("Text[text=通知, place=a.yaml:3:7]");
        assertThat(head.layout()).hasToString("Text[text=信函, place=a.yaml:2:4]");
        ContentHead none = ContentHead.of(schemas.tree("标题: 甲\n", report), report);
        assertThat(none.kind()).hasToString("Text[text=, place=a.yaml:1:1]");
    }

    private List<String> codes(String yaml) {
        Report report = new Report();
        assertThatThrownBy(() -> schemas.check(yaml, report)).isInstanceOf(Halt.class);
        return report.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static List<String> texts(@Nullable Data many) {
        assertThat(many).isInstanceOf(Data.Many.class);
        return ((Data.Many) Objects.requireNonNull(many))
                .items().stream().map(item -> ((Data.Text) item).text()).toList();
    }
}
