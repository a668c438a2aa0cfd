package org.hongtou.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hongtou.build.Build;
import org.hongtou.build.BuildOptions;
import org.hongtou.build.Built;
import org.hongtou.content.source.Source;
import org.hongtou.pipeline.MeasuredStages;
import org.hongtou.pipeline.Meter;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.pipeline.TestProject;
import org.hongtou.project.Faults;
import org.hongtou.project.Input;
import org.hongtou.project.Inputs;
import org.hongtou.project.PictureFolder;
import org.hongtou.project.Project;
import org.hongtou.proof.RuleBook;
import org.hongtou.proof.rule.Habits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often the YAML of a content file is read: once, and once more for each text that mending makes of it. */
final class ReadingsTest {
    private static final String NOTICE = """
            文种: 通知
            发文机关: 云泽市水务局
            发文字号: 泽水〔2026〕8号
            标题: 关于做好今年工作的通知
            主送: 各县（区）水务局
            成文日期: 2026-06-17
            正文: |
            """;

    private static final String RIGHT = NOTICE + "  增幅保持在5%—8%之间。\n";
    private static final String WITH_SLIPS = RIGHT.replace("标题: ", "标题：").replace("5%—8%", "5—8%");

    @TempDir
    private Path folder;

    /** Counts readings, on whatever threads they are. */
    private static final class ReadingMeter implements Meter {
        private final AtomicInteger readings = new AtomicInteger();

        @Override
        public <T, E extends Exception> T measure(String step, Work<T, E> work) throws E {
            if (step.equals(MeasuredStages.READ)) {
                readings.incrementAndGet();
            }
            return work.run();
        }
    }

    private final ReadingMeter meter = new ReadingMeter();

    private List<Input> inputs(String text) throws IOException {
        Path file = folder.resolve("content/a.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return new Inputs(new Project(folder), folder).of(List.of(file));
    }

    private Pipeline pipeline() throws IOException {
        return Pipeline.of(new Project(folder)).measured(meter);
    }

    private Faults faults() {
        return new Faults("test", folder.resolve("out"), System.err, false);
    }

    @Test
    void aCheckReadsAFileOnce() throws IOException {
        List<Checked> checked = new Check(pipeline(), Habits.NONE, false, false, faults()).all(inputs(WITH_SLIPS));
        assertThat(checked.getFirst().diagnostics()).isNotEmpty();
        assertThat(meter.readings).hasValue(1);
    }

    @Test
    void aBuildThatKeepsMarkupReadsAFileOnce() throws IOException {
        BuildOptions options = new BuildOptions(folder.resolve("out"), List.of("docx", "pdf"), 1, false, false, true);
        List<Built> built =
                new Build(new Project(folder), "", pipeline(), options, faults()).run(inputs(RIGHT), done -> {});
        assertThat(built.getFirst().outcome()).isEqualTo(Built.Outcome.WRITTEN);
        assertThat(meter.readings).hasValue(1);
    }

    @Test
    void aCheckThatMendsReadsTheOldTextAndEachMendedOne() throws IOException {
        List<Checked> checked = new Check(pipeline(), Habits.NONE, true, false, faults()).all(inputs(WITH_SLIPS));
        assertThat(checked.getFirst().mended()).hasSize(2);
        assertThat(Files.readString(folder.resolve("content/a.yaml"))).isEqualTo(RIGHT);
        assertThat(meter.readings).hasValueLessThanOrEqualTo(3);
    }

    @Test
    void mendingTakesThreeReadingsAndOneForEachMendThatIsDropped() throws IOException {
        Pipeline pipeline = new TestProject().pipeline().measured(meter);
        PictureFolder folder = new PictureFolder(pipeline.files(), "a.yaml");
        Mender mender = new Mender(pipeline, new Proof(Habits.NONE), folder);
        List<String> over = new ArrayList<>();
        int most = 0;
        for (String text : wrongTexts()) {
            meter.readings.set(0);
            Mender.Mended mended = mender.mend(pipeline.read(new Source("a.yaml", text), folder));
            most = Math.max(most, meter.readings.get());
            if (meter.readings.get() > 3 + mended.dropped().size()) {
                over.add(meter.readings + " readings, dropped " + mended.dropped() + ": " + text);
            }
        }
        System.out.println("most readings of a file that is mended: " + most);
        assertThat(over).isEmpty();
    }

    private static List<String> wrongTexts() throws IOException {
        List<String> texts = new ArrayList<>();
        RuleBook.of(Habits.NONE).rules().stream()
                .map(rule -> rule.example().wrong().startsWith("文种")
                        ? rule.example().wrong()
                        : NOTICE + "  " + rule.example().wrong() + "\n")
                .forEach(texts::add);
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/broken"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
