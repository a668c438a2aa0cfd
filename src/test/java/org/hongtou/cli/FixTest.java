package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hongtou.proof.RuleBook;
import org.hongtou.proof.rule.Habits;
import org.hongtou.proof.rule.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --fix} over all that is known to be wrong: it comes to an end, and makes nothing worse. */
@Tag("commands")
final class FixTest {
    private static final Path BROKEN = Path.of("src/test/resources/broken");
    private static final String NOTICE = """
            文种: 通知
            发文机关: 云泽市水务局
            发文字号: 泽水〔2026〕8号
            标题: 关于做好今年工作的通知
            主送: 各县（区）水务局
            成文日期: 2026-06-17
            正文: |
            """;

    @TempDir
    private Path folder;

    private String fix() {
        ByteArrayOutputStream talk = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(talk, true, StandardCharsets.UTF_8);
        int code = new Commands(err, err, folder, () -> false).run("check", "--fix", "content");
        assertThat(code).isLessThan(3);
        return talk.toString(StandardCharsets.UTF_8);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("content"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private void put(String name, String text) throws IOException {
        Path file = folder.resolve("content").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void aSecondRunChangesNoExampleOfARule() throws IOException {
        List<Rule> rules = RuleBook.of(Habits.NONE).rules();
        for (Rule rule : rules) {
            put(
                    rule.code() + ".yaml",
                    rule.example().wrong().startsWith("文种")
                            ? rule.example().wrong()
                            : NOTICE + "  " + rule.example().wrong() + "\n");
        }
        fix();
        Map<String, String> once = files();
        assertThat(fix()).doesNotContain("已改", "已删", "已加");
        assertThat(files()).isEqualTo(once);
        assertThat(once.get("range-percent.yaml")).isEqualTo(NOTICE + "  增幅保持在5%—8%之间。\n");
    }

    @Test
    void aSecondRunChangesNoBrokenFile() throws IOException {
        try (Stream<Path> files = Files.walk(BROKEN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                put(file.getFileName().toString(), Files.readString(file));
            }
        }
        Map<String, String> before = files();
        fix();
        Map<String, String> once = files();
        fix();
        assertThat(files()).isEqualTo(once);
        long changed = before.keySet().stream()
                .filter(name -> !before.get(name).equals(once.get(name)))
                .count();
        System.out.printf("check --fix changes %d of %d broken files%n", changed, before.size());
        assertThat(changed).isGreaterThanOrEqualTo(5);
        before.forEach((name, text) -> assertThat(once.get(name).lines().count())
                .as(name)
                .isEqualTo(text.lines().count()));
    }

    @Test
    void whatAKilledOneLeftHalfWrittenIsTakenAwayAndNothingElse() throws IOException {
        put("a.yaml", NOTICE + "  请照办。\n");
        for (String left : List.of(".hongtou-1-1-00000000-1.tmp", ".hongtou-1-1-00000000.lock", ".hongtou-mine.tmp")) {
            put(left, "half");
        }
        assertThat(Ran.in(folder, "check", "content").code()).isLessThan(3);
        assertThat(files()).hasSize(4);
        fix();
        assertThat(files()).containsOnlyKeys("a.yaml", ".hongtou-mine.tmp");
    }
}
