package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code build --watch} with real files: what is saved is built again, once a burst, and only what changed. */
@Tag("commands")
final class WatchTest {
    private static final long PATIENCE_MS = 30_000;
    private static final Pattern SUMMARY = Pattern.compile("(?m)^(?:[0-9:]{8} )?(生成|没有变化).*$");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream talk = new ByteArrayOutputStream();
    private final ByteArrayOutputStream result = new ByteArrayOutputStream();
    private final FutureTask<Integer> command = new FutureTask<>(() -> new Commands(
                    new PrintStream(result, true, StandardCharsets.UTF_8),
                    new PrintStream(talk, true, StandardCharsets.UTF_8),
                    folder,
                    () -> false)
            .run("build", "--watch", "-f", "txt"));
    private final Thread thread = new Thread(command, "watching");

    @BeforeEach
    void start() throws Exception {
        Files.createDirectories(folder.resolve("content"));
        write("a.yaml", article("甲"));
        write("b.yaml", article("乙"));
        thread.start();
        await(() -> talk().contains("Ctrl-C"));
    }

    @AfterEach
    void endsWithoutFailure() throws Exception {
        thread.interrupt();
        assertThat(command.get(PATIENCE_MS, TimeUnit.MILLISECONDS)).isZero();
    }

    private static String article(String title) {
        return "文种: 信息\n标题: " + title + "\n正文: 晚间开放到21时。\n";
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve("content").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String talk() {
        return talk.toString(StandardCharsets.UTF_8);
    }

    private long builds() {
        return SUMMARY.matcher(talk()).results().count();
    }

    private boolean says(String output, String words) throws IOException {
        Path file = folder.resolve("out").resolve(output);
        return Files.isRegularFile(file) && Files.readString(file).contains(words);
    }

    private void await(Callable<Boolean> there) throws Exception {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS);
        while (!there.call()) {
            assertThat(System.nanoTime()).as(() -> "waited too long: " + talk()).isLessThan(end);
            Thread.sleep(10);
        }
    }

    @Test
    void whatIsSavedIsBuiltAgainAndNothingElse() throws Exception {
        long before = builds();
        long from = System.nanoTime();
        write("a.yaml", article("丙"));
        await(() -> says("a.txt", "丙"));
        System.out.printf("saved to built: %d ms%n", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from));
        await(() -> builds() > before);
        assertThat(talk().lines().toList().getLast()).matches("[0-9]{2}:[0-9]{2}:[0-9]{2} 生成 1 份，没有变化 1 份。");
    }

    @Test
    void aDataFileThatIsSavedIsPrintedAnew() throws Exception {
        write("名单.csv", "姓名,电话\n章珂,1\n");
        write("c.yaml", "文种: 信息\n标题: 名单\n正文:\n  - 表格: {文件: 名单.csv}\n");
        await(() -> says("c.txt", "章珂"));
        write("名单.csv", "姓名,电话\n易翀,1\n");
        await(() -> says("c.txt", "易翀"));
    }

    @Test
    void anEditorThatSavesByRenamingIsOneBurst() throws Exception {
        long before = builds();
        Path beside = write("a.yaml~", article("丁"));
        Files.writeString(beside, article("戊"));
        Files.move(beside, folder.resolve("content/a.yaml"), StandardCopyOption.REPLACE_EXISTING);
        await(() -> says("a.txt", "戊"));
        await(() -> builds() > before);
        Thread.sleep(300);
        assertThat(builds()).isEqualTo(before + 1);
    }

    @Test
    void aBrokenFileDoesntStopIt() throws Exception {
        write("a.yaml", "文种: 信息\n标提: 错字\n");
        await(() -> talk().contains("content/a.yaml:2:1: 错误"));
        write("b.yaml", article("己"));
        await(() -> says("b.txt", "己"));
        write("a.yaml", article("庚"));
        await(() -> says("a.txt", "庚"));
    }

    @Test
    void foldersMadeLaterAreWatchedToo() throws Exception {
        write("区县/镇/c.yaml", article("辛"));
        await(() -> says("区县/镇/c.txt", "辛"));
        write("区县/镇/c.yaml", article("壬"));
        await(() -> says("区县/镇/c.txt", "壬"));
        Path style = folder.resolve("templates/common/style.yaml");
        long before = builds();
        Files.createDirectories(style.getParent());
        Files.writeString(style, "elements:\n  title: {size: 18pt}\n");
        await(() -> builds() > before && talk().endsWith("生成 3 份，没有变化 0 份。\n"));
    }

    @Test
    void foldersThatComeAndGoDontEndIt() throws Exception {
        Path content = folder.resolve("content");
        for (int i = 0; i < 200; i++) {
            Path made = Files.createDirectories(content.resolve("s" + i % 7 + "/t/u"));
            Files.delete(made);
            Files.delete(made.getParent());
            Files.delete(made.getParent().getParent());
        }
        write("a.yaml", article("癸"));
        await(() -> says("a.txt", "癸"));
    }

    @Test
    void contentThatIsMovedAwayAndComesBackIsWatchedOn() throws Exception {
        Path content = folder.resolve("content");
        write("区县/c.yaml", article("子"));
        await(() -> says("区县/c.txt", "子"));
        Files.move(content, folder.resolve("other"));
        await(() -> talk().contains("没有 content 文件夹"));
        long before = builds();
        Files.writeString(folder.resolve("other/a.yaml"), article("丑"));
        Thread.sleep(300);
        assertThat(builds()).isEqualTo(before);
        Files.move(folder.resolve("other"), content);
        await(() -> says("a.txt", "丑"));
        write("区县/c.yaml", article("寅"));
        await(() -> says("区县/c.txt", "寅"));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void outAndTemplatesMayGoAndComeAgain() throws Exception {
        long built = builds();
        delete(folder.resolve("out"));
        write("a.yaml", article("卯"));
        await(() -> says("a.txt", "卯") && says("b.txt", "乙") && builds() > built);
        Path style = folder.resolve("templates/common/style.yaml");
        for (int i = 0; i < 2; i++) {
            int before = talk().length();
            Files.createDirectories(style.getParent());
            Files.writeString(style, "elements:\n  title: {size: 18pt}\n");
            await(() -> talk().substring(before).contains("生成 2 份，没有变化 0 份。\n"));
            int styled = talk().length();
            delete(folder.resolve("templates"));
            await(() -> talk().substring(styled).contains("生成 2 份，没有变化 0 份。\n"));
        }
    }
}
