package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hongtou.importer.WordFiles;
import org.hongtou.pipeline.TestProject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From a draft to content that builds: {@code hongtou import 原稿.docx}. */
@Tag("commands")
final class ImportCommandTest {
    private static final String NOTICE = "关于防汛的通知\n各县（区）水务局：\n    请于 5 月 20 日前报送情况，不得迟报。\n云泽市水务局\n2026年5月8日\n";

    @TempDir
    private Path folder;

    private void draft(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> content() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("content"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aDraftBecomesContentWithItsBlanksMended() throws IOException {
        draft("防汛.txt", NOTICE);
        Ran ran = Ran.in(folder, "import", "防汛.txt");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).isEqualTo("content/防汛.yaml\n");
        assertThat(Files.readString(folder.resolve("content/防汛.yaml")))
                .contains("文种: 通知\n", "主送: 各县（区）水务局\n", "请于5月20日前报送情况，不得迟报。", "成文日期: 2026年5月8日\n");
        assertThat(ran.err()).contains("“防汛.txt”导入成通知：0 处待核，改好 4 处空格、标点，图片 0 张。", "hongtou check content/防汛.yaml");
    }

    @Test
    void contentThatIsThereIsNotTouched() throws IOException {
        draft("防汛.txt", NOTICE);
        Files.createDirectories(folder.resolve("content"));
        draft("content/防汛.yaml", "文种: 通知\n");
        assertThat(Ran.in(folder, "import", "防汛.txt").out()).isEqualTo("content/防汛2.yaml\n");
        assertThat(Files.readString(folder.resolve("content/防汛.yaml"))).isEqualTo("文种: 通知\n");
    }

    @Test
    void oneThatIsNotReadDoesNotKeepTheOthersBack() throws IOException {
        draft("甲.txt", NOTICE);
        draft("乙.pdf", "%PDF-1.7");
        Ran ran = Ran.in(folder, "import", "乙.pdf", "甲.txt", "-o", "稿件");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("乙.pdf: 错误[import.pdf-damaged] 这份 PDF 打不开");
        assertThat(ran.out()).isEqualTo("稿件/甲.yaml\n");
        assertThat(folder.resolve("稿件/乙.yaml")).doesNotExist();
    }

    @Test
    void whatIsMeantWronglyIsToldBeforeAnythingIsWritten() throws IOException {
        draft("甲.txt", NOTICE);
        assertThat(Ran.in(folder, "import", "甲.txt", "没有.docx").code()).isEqualTo(2);
        assertThat(Ran.in(folder, "import", "甲.txt", "--kind", "没有这种").code()).isEqualTo(2);
        assertThat(Ran.in(folder, "import", "甲.txt", "-o", "甲.txt").code()).isEqualTo(2);
        assertThat(folder.resolve("content")).doesNotExist();
    }

    private static final String ARTICLE = "助餐点建到楼下\n5月底，第 46 个社区助餐点开门。\n（青垣区民政局供稿）\n";

    @Test
    void severalDraftsBecomeOneBulletin() throws IOException {
        draft("1.txt", ARTICLE);
        draft("2.txt", "餐车进山村\n每天10时，三辆餐车从县城出发。\n");
        Ran ran = Ran.in(folder, "import", "1.txt", "2.txt", "--kind", "简报");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).isEqualTo("content/简报.yaml\n");
        assertThat(ran.err()).contains("2 份原稿合成一份简报，稿件 2 篇：5 处待核，改好 2 处空格、标点，图片 0 张。");
        assertThat(Files.readString(folder.resolve("content/简报.yaml")))
                .containsSubsequence("标题: 助餐点建到楼下", "第46个社区助餐点", "供稿: 青垣区民政局", "# 待核：2.txt：", "标题: 餐车进山村");
    }

    @Test
    void otherKindsStayAContentOfEachDraft() throws IOException {
        draft("1.txt", ARTICLE);
        draft("2.txt", NOTICE);
        assertThat(Ran.in(folder, "import", "1.txt", "2.txt", "--kind", "通知").out())
                .isEqualTo("content/1.yaml\ncontent/2.yaml\n");
        assertThat(Ran.in(folder, "import", "1.txt", "2.txt").out()).isEqualTo("content/12.yaml\ncontent/22.yaml\n");
    }

    @Test
    void draftsAreAddedToABulletinThatIsThere() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        String before = "文种: 简报\r\n刊名: 简报   # 名称\r\n编印单位: 甲局\r\n日期: 2026-06-17\r\n稿件:\r\n- 标题: 旧\r\n  正文: 一段。\r\n";
        draft("content/第7期.yaml", before);
        Files.write(folder.resolve("content/image1.png"), new byte[] {9});
        Files.write(
                folder.resolve("1.docx"),
                new WordFiles().with("餐车进山村", "每天10时，三辆餐车 5 点出发。").withPicture().bytes());
        draft("2.txt", ARTICLE);
        Ran ran = Ran.in(folder, "import", "1.docx", "2.txt", "--into", "content/第7期.yaml");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).isEqualTo("content/第7期.yaml\n");
        assertThat(ran.err()).contains("2 份原稿加进“content/第7期.yaml”，稿件 2 篇：1 处待核");
        assertThat(Files.readString(folder.resolve("content/第7期.yaml")))
                .startsWith(before)
                .containsSubsequence("标题: 餐车进山村", "![](image1-2.png)", "标题: 助餐点建到楼下");
        assertThat(content()).containsExactly("image1-2.png", "image1.png", "第7期.yaml");
    }

    @Test
    void aFileThatTakesNoItemsStaysAsItIsAndNothingIsWritten() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        draft("content/通知.yaml", "文种: 通知\n");
        Files.write(
                folder.resolve("1.docx"),
                new WordFiles().with("餐车进山村", "餐车出发。").withPicture().bytes());
        Ran ran = Ran.in(folder, "import", "1.docx", "--into", "content/通知.yaml");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("错误[import.into-kind]", "怎么办：");
        assertThat(content()).containsExactly("通知.yaml");
        assertThat(Files.readString(folder.resolve("content/通知.yaml"))).isEqualTo("文种: 通知\n");
        assertThat(Ran.in(folder, "import", "1.docx", "--into", "没有.yaml").code())
                .isEqualTo(2);
        assertThat(Ran.in(folder, "import", "1.docx", "--into", "content/通知.yaml", "-o", "稿件")
                        .code())
                .isEqualTo(2);
        assertThat(Ran.in(folder, "import", "1.docx", "--into", "content/通知.yaml", "--kind", "通知")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void traditionalDraftsAreSimplified() throws IOException {
        draft("1.txt", "關於農業產業的通知\n各縣（區）：\n請著力發展鄉村產業，按時報送。\n");
        assertThat(Ran.in(folder, "import", "1.txt").err()).contains("[import.traditional]", "--simplify");
        Ran ran = Ran.in(folder, "import", "--simplify", "1.txt");
        assertThat(Files.readString(folder.resolve("content/12.yaml"))).contains("标题: 关于农业产业的通知", "请着力发展乡村产业");
        assertThat(ran.err()).contains("[import.simplified] 繁体字改成简体 ");
    }

    static Stream<Path> samples() {
        return TestProject.documents();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatWasBuiltAsWordComesBackWithoutAnError(Path sample) throws IOException {
        Ran built = Ran.in(
                folder,
                "build",
                sample.toAbsolutePath().toString(),
                "-o",
                folder.resolve("成品").toString());
        assertThat(built.code()).as(built.err()).isZero();
        try (Stream<Path> files = Files.walk(folder.resolve("成品"))) {
            for (Path docx :
                    files.filter(file -> file.toString().endsWith(".docx")).toList()) {
                Ran ran = Ran.in(folder, "import", docx.toString());
                assertThat(ran.code()).as(ran.err()).isZero();
            }
        }
        assertThat(content()).isNotEmpty();
    }
}
