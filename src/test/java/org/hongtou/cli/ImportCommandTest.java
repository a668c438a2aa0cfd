package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
        assertThat(ran.err()).contains("乙.pdf: 错误[import.pdf] PDF 还不能导入");
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
