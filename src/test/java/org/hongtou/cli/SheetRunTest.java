package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hongtou.content.workbook.TestBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the list of what was assigned to an office to its letters: {@code hongtou new 提案答复 --from 交办表.xlsx}. */
@Tag("commands")
final class SheetRunTest {
    private static final List<String> PERSONS = List.of("骆堃", "许珺、邬喆", "张盟委员", "民盟青垣区委会", "阿依努尔汗", "简堃等5名委员");

    @TempDir
    private Path folder;

    @BeforeEach
    void aProject() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("office.yaml"), "公用: {发文机关: 青垣区住房城乡建设局}\n提案答复: {抄送: [区政协提案委员会, 区政府督查室]}\n");
    }

    private void sheet(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private static TestBook thirty() {
        TestBook book = TestBook.xlsx()
                .row("青垣区政协五届三次会议提案交办表")
                .row("序号", "案号", "案由", "提案人", "届次", "界别", "联系电话", "主办单位", "会办单位", "备注");
        for (int i = 1; i <= 30; i++) {
            boolean own = i % 5 != 0;
            book.row(
                    i,
                    40 + i,
                    "关于第" + i + "批小区加装电梯的建议",
                    PERSONS.get(i % PERSONS.size()),
                    "五届三次会议",
                    "经济界",
                    13800001200L + i,
                    own ? "青垣区住房城乡建设局" : "区自然资源局",
                    own ? (i % 2 == 0 ? "区财政局、区水务局" : "") : "青垣区住房城乡建设局",
                    i == 7 ? "重点提案" : "");
        }
        return book.row("合计", "30件").merge(0, 0, 0, 9);
    }

    private List<Path> begun() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("content/提案答复"))) {
            return files.sorted().toList();
        }
    }

    /** Thirty rows, thirty files; written to their end they are thirty letters. */
    @Test
    void thirtyRowsBecomeThirtyLetters() throws IOException {
        sheet("交办表.xlsx", thirty().bytes());
        Ran started = Ran.in(folder, "new", "提案答复", "--from", "交办表.xlsx");
        assertThat(started.code()).as(started.err()).isZero();
        assertThat(started.out().lines()).hasSize(30).first().isEqualTo("content/提案答复/第41号.yaml");
        assertThat(begun()).hasSize(30);

        Ran unwritten = Ran.in(folder, "check");
        assertThat(unwritten.err())
                .contains("错误[content.missing-value] “正文”后面没有内容")
                .doesNotContain("提案号");

        for (Path file : begun()) {
            String text = Files.readString(file);
            Files.writeString(
                    file,
                    text.replace("  - 标题:\n    正文:\n", "  - 标题: 关于加装电梯\n    正文: 今年加装电梯21部，已经投入使用。\n")
                            .replace("\n成文日期:\n", "\n成文日期: 2026-06-17\n"));
        }
        Ran checked = Ran.in(folder, "check");
        assertThat(checked.code()).as(checked.err()).isZero();
        Ran built = Ran.in(folder, "build", "-f", "txt");
        assertThat(built.code()).as(built.err()).isZero();
        try (Stream<Path> letters = Files.list(folder.resolve("out/提案答复"))) {
            assertThat(letters.filter(letter -> letter.toString().endsWith(".txt")))
                    .hasSize(30);
        }
        assertThat(Files.readString(folder.resolve("out/提案答复/第42号.txt")))
                .contains("张盟委员：", "五届三次会议第42号提案", "区财政局、区水务局", "青垣区住房城乡建设局", "抄送：区政协提案委员会");
        assertThat(Files.readString(folder.resolve("out/提案答复/第45号.txt")))
                .contains("区自然资源局：")
                .doesNotContain("区财政局");
        assertMerged();
    }

    /** All of them in one file to print. */
    private void assertMerged() {
        Ran merged = Ran.in(folder, "build", "-f", "pdf", "--merge", "答复.pdf");
        assertThat(merged.code()).as(merged.err()).isZero();
        assertThat(folder.resolve("out/答复.pdf")).isNotEmptyFile();
    }

    @Test
    void aSecondRunTouchesNothingThatIsThereAndBeginsWhatIsNew() throws IOException {
        TestBook book = TestBook.xlsx().row("案号", "案由", "提案人").row(41, "关于加装电梯的建议", "骆堃");
        sheet("交办表.xlsx", book.bytes());
        assertThat(Ran.in(folder, "new", "提案答复", "--from", "交办表.xlsx").code()).isZero();
        Files.writeString(begun().getFirst(), "# 写了一半\n");
        sheet(
                "交办表.xlsx",
                TestBook.xlsx()
                        .row("案号", "案由", "提案人")
                        .row(41, "关于加装电梯的建议", "骆堃")
                        .row(42, "关于公园照明的建议", "许珺")
                        .bytes());
        Ran second = Ran.in(folder, "new", "提案答复", "--from", "交办表.xlsx");
        assertThat(second.out()).isEqualTo("content/提案答复/第42号.yaml\n");
        assertThat(second.err()).contains("起草了 1 份，放在“content/提案答复”；已有的 1 份没有动");
        assertThat(begun().getFirst()).hasContent("# 写了一半\n");
    }

    @Test
    void whatWasUnderstoodIsToldFirst() throws IOException {
        sheet("交办表.xls", thirtyOld());
        Ran ran = Ran.in(folder, "new", "提案答复", "content/二季度", "--from", "交办表.xls", "--dry-run");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEqualTo("content/二季度/第41号.yaml\n");
        assertThat(ran.err()).isEqualTo("""
                交办表.xls:Sheet1!D2: 注意[content.rows-unknown-column] 不认识“天气”这一列，没有写进稿件的各项（内容在稿件开头的注释里）
                    怎么办：要用的，在 列名.yaml 里写“天气: 提案题目”这样一行；不用的，写“天气: 不用”；再加上 --columns 列名.yaml。
                “Sheet1”各列的用处：
                  A 案号 → 提案.提案号
                  B 案由 → 提案.提案题目
                  C 主办单位 → 主送（办理方式是“会办”时）
                  D 天气 → 不用（写在稿件开头的注释里）
                没有起草：第 1 行，在表头上面（提案交办表）
                没有起草：第 4 行，是合计
                会起草 1 份，放在“content/二季度”；已有的 0 份不动。现在没有写文件，去掉 --dry-run 就写
                """);
        assertThat(folder.resolve("content/二季度")).doesNotExist();
    }

    private static byte[] thirtyOld() {
        return TestBook.xls()
                .row("提案交办表")
                .row("案号", "案由", "主办单位", "天气")
                .row(41, "关于加装电梯的建议", "青垣区住房城乡建设局", "晴")
                .row("合计", "1件")
                .bytes();
    }

    @Test
    void namesOfColumnsComeFromAFile() throws IOException {
        sheet("表.csv", "件,说的事\n41,关于加装电梯的建议\n".getBytes(java.nio.charset.Charset.forName("GBK")));
        Files.writeString(folder.resolve("列名.yaml"), "件: 案号\n说的事: 提案题目\n");
        Ran ran = Ran.in(folder, "new", "提案答复", "--from", "表.csv", "--columns", "列名.yaml");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(begun()).hasSize(1);
    }

    @Test
    void wrongCallsAreToldAsSuch() throws IOException {
        assertThat(Ran.in(folder, "new", "提案答复", "--from", "没有.xlsx").code()).isEqualTo(2);
        sheet("交办表.xlsx", TestBook.xlsx().row("案号", "案由").row(41, "x").bytes());
        Ran file = Ran.in(folder, "new", "提案答复", "content/a.yaml", "--from", "交办表.xlsx");
        assertThat(file.code()).isEqualTo(2);
        assertThat(file.err()).contains("一行起草一份，后面写文件夹");
        assertThat(Ran.in(folder, "new", "提案答复", "--dry-run").code()).isEqualTo(2);
        sheet("坏.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0});
        Ran broken = Ran.in(folder, "new", "提案答复", "--from", "坏.xlsx");
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.err())
                .contains("坏.xlsx: 错误[content.workbook-damaged]")
                .contains("另存为一份新的 .xlsx");
        assertThat(folder.resolve("content/提案答复")).doesNotExist();
    }

    /** The next issue is still begun from the one before. */
    @Test
    void aContentFileIsStillGoneOnFrom() throws IOException {
        assertThat(Ran.in(folder, "new", "简报", "content/第6期.yaml").code()).isZero();
        Ran next = Ran.in(folder, "new", "简报", "--from", "content/第6期.yaml");
        assertThat(next.out()).isEqualTo("content/第7期.yaml\n");
    }
}
