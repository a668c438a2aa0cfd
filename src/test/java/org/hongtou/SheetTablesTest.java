package org.hongtou;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables whose rows lie in a CSV file beside the content. */
class SheetTablesTest {
    private static final String LIST = "序号,姓名,电话,备注\n1,章珂,0013800000001,**主讲**\n2,易翀,0013800000002,\n";

    private final ProjectFiles files = ProjectFiles.inMemory();
    private final Hongtou hongtou = Hongtou.open(files, Locale.CHINESE, (fault, about) -> {
        throw new AssertionError(fault);
    });

    @Test
    void aTableHasTheRowsOfItsFile() {
        files.with("content/名单.csv", LIST.getBytes(Charset.forName("GB18030")));
        assertThat(rows("文件: 名单.csv"))
                .containsExactly("序号|姓名|电话|备注", "1|章珂|0013800000001|**主讲**", "2|易翀|0013800000002|");
    }

    @Test
    void columnsArePickedRenamedAndOrdered() {
        files.with("content/数据/名单.csv", LIST);
        assertThat(rows("文件: 数据/名单.csv\n      列: [{取: 电话, 题: 联系电话, 宽: 45mm}, 姓名, {题: 签名, 宽: 30mm}, {取: 1}]"))
                .containsExactly("联系电话|姓名|签名|序号", "0013800000001|章珂||1", "0013800000002|易翀||2");
    }

    @Test
    void namesInTheHeadAreComparedWithoutBlanksAndWidths() {
        files.with("content/名单.csv", "姓 名,\"金额\n（元）\"\n章珂,3\n");
        assertThat(rows("文件: 名单.csv\n      列: [金额(元), 姓名]")).containsExactly("金额 （元）|姓 名", "3|章珂");
    }

    @Test
    void withoutNamesWidthsAndTitlesGoByPosition() {
        files.with("content/名单.csv", "姓名,电话\n章珂,3\n");
        assertThat(rows("文件: 名单.csv\n      列: [20mm, {题: 手机, 对齐: 居中}]")).containsExactly("姓名|手机", "章珂|3");
    }

    @Test
    void aFileWithoutAHeadIsReadByNumbers() {
        files.with("content/名单.csv", "章珂,3\n易翀,4\n");
        assertThat(rows("文件: 名单.csv\n      表头行数: 0\n      列: [{取: 2, 题: 电话}, {取: 1, 题: 姓名}]"))
                .containsExactly("电话|姓名", "3|章珂", "4|易翀");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "文件: 名单.csv⏎列: [姓民]|content/甲.yaml:6:11|sheet-column-near",
                "文件: 名单.csv⏎列: [单位]|content/甲.yaml:6:11|sheet-column",
                "文件: 名单.csv⏎列: [姓名, {宽: 20mm}]|content/甲.yaml:6:15|sheet-column-bare",
                "文件: 名单.csv⏎列: [1mm, 2mm, 3mm, 4mm, 5mm]|content/甲.yaml:6:31|sheet-column-extra",
                "文件: 名单.csv⏎列: [姓名]⏎表头行数: 0|content/甲.yaml:6:11|sheet-no-head",
                "文件: 二.csv⏎列: [备注]|content/二.csv:1:7|sheet-column-twice",
                "文件: 名单.csv⏎行: [[甲]]|content/甲.yaml:5:11|table-rows-twice",
                "表题: 表1|content/甲.yaml:5:7|table-without-rows",
                "行: [[甲]]⏎列: [姓名]|content/甲.yaml:6:11|sheet-key-alone",
                "文件: 没有.csv|content/甲.yaml:5:11|sheet-missing",
                "文件: ../../密.csv|content/甲.yaml:5:11|sheet-outside",
                "文件: /etc/a.csv|content/甲.yaml:5:11|sheet-not-relative",
                "文件: 名单.xlsx|content/甲.yaml:5:11|sheet-workbook",
                "文件: 名单.docx|content/甲.yaml:5:11|sheet-name",
            })
    void whatIsWrongIsToldAtItsPlace(String block, String place, String code) {
        files.with("content/名单.csv", LIST).with("content/二.csv", "姓名,备注,备注\n1,2,3\n");
        List<Problem> problems = hongtou.render(content(block), Format.TEXT).problems();
        assertThat(problems)
                .extracting(problem -> problem.place() + "|" + problem.code())
                .containsExactly(place + "|content." + code);
    }

    @Test
    void aCaptionInTheFirstRowAndAHeadAloneAreTold() {
        files.with("content/名单.csv", "2026年名单,,\n姓名,电话,单位\n章珂,3,局\n");
        assertThat(hongtou.render(content("文件: 名单.csv"), Format.TEXT).problems())
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly("content/名单.csv:1:1 content.sheet-title");
        files.with("content/名单.csv", "姓名,电话\n");
        assertThat(hongtou.render(content("文件: 名单.csv"), Format.TEXT).problems())
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactly("content/名单.csv:1:1 content.sheet-head-alone");
    }

    @Test
    void aCharacterOfPrivateUseIsToldInTheFile() {
        files.with("content/名单.csv", "姓名,电话\n章\uE123,3\n");
        assertThat(hongtou.render(content("文件: 名单.csv"), Format.PDF).problems())
                .extracting(Problem::place, Problem::code)
                .containsExactly(tuple("content/名单.csv:2:2", "output.private-character"));
    }

    @Test
    void anErrorInTheContentHidesNoneOfTheFile() {
        files.with("content/名单.csv", "姓名,电话\n1,2\n3,4\n5,\"6\n");
        Content wrong = Content.yaml("content/甲.yaml", "文种: 信息\n标题: 名单\n正文:\n  - 表格: {文件: 名单.csv, 列宽: 3}\n");
        assertThat(hongtou.render(wrong, Format.TEXT).problems())
                .extracting(Problem::place)
                .contains("content/名单.csv:4:3");
    }

    private static Content content(String block) {
        return Content.yaml(
                "content/甲.yaml", "文种: 信息\n标题: 名单\n正文:\n  - 表格:\n      " + block.replace("⏎", "\n      ") + "\n");
    }

    /** The table's rows as plain text has them. */
    private List<String> rows(String block) {
        Result result = hongtou.render(content(block), Format.TEXT);
        assertThat(result.problems()).isEmpty();
        String text = new String(result.file(Format.TEXT).bytes(), StandardCharsets.UTF_8);
        return text.lines().skip(1).map(line -> line.replace('\u3000', '|')).toList();
    }
}
