package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels and marks that a clerk types with a value though the document sets them: told, not printed, and mended. */
@Tag("commands")
final class TypedWithTheValueTest {
    private static final String REST = """
            文种: 提案答复
            发文机关: 青垣区教育局
            发文字号: 青教函〔2026〕9号
            办理类别: A
            公开方式: 同意对外公开
            正文: 已经办结。
            成文日期: 2026-06-17
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void aProject() throws IOException {
        Files.createDirectories(folder.resolve("content"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            提案题目 | 《关于照明的建议》          | 关于照明的建议            | around-value
            提案题目 | “关于照明的建议”            | 关于照明的建议            | around-value
            提案题目 | 《关于〈条例〉的建议》      | 关于〈条例〉的建议        | around-value
            提案题目 | 提案题目：关于照明的建议    | 关于照明的建议            | label-in-value
            提案题目 | 案由：关于照明的建议        | 关于照明的建议            | label-in-value
            提案号   | 第41号                      | 41                        | around-value
            提案号   | 41号                        | 41                        | around-value
            提案号   | 第 041 号                   | 041                       | around-value
            提案号   | 第四十一号                  | 四十一                    | around-value
            提案号   | 提案号：41                  | 41                        | label-in-value
            提案号   | 编号：41                    | 41                        | label-in-value
            提案人   | 提案人：张盟                | 张盟                      | label-in-value
            政协     | 政协：区政协                | 区政协                    | label-in-value
            """)
    void isTakenOffAndMended(String key, String typed, String left, String code) throws IOException {
        String content = REST + "联系人: {姓名: 闻喆, 电话: 8800166}\n提案:\n  届次: 五届三次会议\n"
                + (key.equals("政协") ? "" : "  政协: 区政协\n")
                + (key.equals("提案号") ? "" : "  提案号: 41\n")
                + (key.equals("提案题目") ? "" : "  提案题目: 关于照明的建议\n")
                + (key.equals("提案人") ? "" : "  提案人: 张盟\n");
        assertTold(content + "  " + key + ": " + typed + "\n", content + "  " + key + ": " + left + "\n", code);
    }

    private void assertTold(String typed, String mended, String code) throws IOException {
        Path file = folder.resolve("content/a.yaml");
        Files.writeString(file, mended);
        assertThat(Ran.in(folder, "build", "-f", "txt").err()).doesNotContain("[");
        String plain = Files.readString(folder.resolve("out/a.txt"));
        Files.writeString(file, typed);
        assertThat(Ran.in(folder, "build", "-f", "txt").err()).containsOnlyOnce("[content." + code + "]");
        assertThat(Files.readString(folder.resolve("out/a.txt"))).isEqualTo(plain);
        assertThat(Ran.in(folder, "check", "--fix").code()).isZero();
        assertThat(Files.readString(file)).isEqualTo(mended);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {姓名: 闻喆, 电话: 电话：8800166}      | {姓名: 闻喆, 电话: 8800166}
            {姓名: 闻喆, 电话: 联系电话：8800166}  | {姓名: 闻喆, 电话: 8800166}
            {姓名: 联系人：闻喆, 电话: 8800166}    | {姓名: 闻喆, 电话: 8800166}
            {姓名: 姓名：闻喆, 电话: 8800166}      | {姓名: 闻喆, 电话: 8800166}
            {科室: 科室：办公室, 姓名: 闻喆, 电话: 8800166} | {科室: 办公室, 姓名: 闻喆, 电话: 8800166}
            """)
    void soIsALabelBeforeAContact(String typed, String mended) throws IOException {
        String content = REST + "提案: {政协: 区政协, 届次: 五届三次会议, 提案号: 41, 提案题目: 关于照明的建议, 提案人: 张盟}\n联系人: ";
        assertTold(content + typed + "\n", content + mended + "\n", "label-in-value");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            《关于甲的建议》和《关于乙的建议》
            关于《条例》的建议
            关于第3号线的建议
            """)
    void whatBelongsToAValueStays(String title) throws IOException {
        Files.writeString(
                folder.resolve("content/a.yaml"),
                REST + "提案: {政协: 区政协, 届次: 五届三次会议, 提案号: 41, 提案人: 张盟, 提案题目: " + title + "}\n");
        Ran ran = Ran.in(folder, "build", "-f", "txt");
        assertThat(ran.err()).doesNotContain("content.");
        assertThat(Files.readString(folder.resolve("out/a.txt"))).contains("《" + title + "》");
    }

    @Test
    void namesOfAnyListOfPeopleMayStandInOneLine() throws IOException {
        Files.writeString(folder.resolve("content/a.yaml"), """
                文种: 请示
                发文机关: 桐岭县人民政府
                发文字号: 桐府〔2026〕37号
                签发人: 签发人：祝玥、易翀
                标题: 关于修桥的请示
                主送: 云泽市人民政府
                正文: 恳请批准。
                成文日期: 2026-10-21
                """);
        Ran.in(folder, "build", "-f", "txt");
        String listed = Files.readString(folder.resolve("out/a.txt"));
        Files.writeString(
                folder.resolve("content/a.yaml"),
                Files.readString(folder.resolve("content/a.yaml")).replace("签发人：祝玥、易翀", "[祝玥, 易翀]"));
        Ran.in(folder, "build", "-f", "txt");
        assertThat(Files.readString(folder.resolve("out/a.txt"))).isEqualTo(listed);
        assertThat(listed).contains("祝玥　易翀");
    }
}
