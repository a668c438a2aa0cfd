package org.hongtou.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hongtou.check.Check;
import org.hongtou.check.Checked;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Language;
import org.hongtou.diagnostics.Messages;
import org.hongtou.font.FontLibrary;
import org.hongtou.kind.KindFolder;
import org.hongtou.kind.ShippedFolders;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.project.Faults;
import org.hongtou.project.Input;
import org.hongtou.project.Inputs;
import org.hongtou.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A program with a fault in one kind: its documents fail and say where the cause is, all others come out. */
final class FaultyBuildTest {
    private static final String FAULTY = "article";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    /** A kind's folder whose style can't be read for a reason that nobody thought of. */
    private record Faulty(KindFolder whole, Supplier<? extends Throwable> fault) implements KindFolder {
        @Override
        public String name() {
            return whole.name();
        }

        @Override
        public String shown(String file) {
            return whole.shown(file);
        }

        @Override
        public byte[] read(String file) throws IOException {
            if (file.equals(STYLE)) {
                throw Faulty.<RuntimeException>asIs(fault.get());
            }
            return whole.read(file);
        }

        @SuppressWarnings("unchecked")
        private static <T extends Throwable> T asIs(Throwable fault) throws T {
            throw (T) fault;
        }
    }

    private static Stream<Supplier<Throwable>> faults() {
        return Stream.of(
                () -> new IllegalStateException("the cause of it"),
                () -> new StackOverflowError("the cause of it"),
                () -> new NoClassDefFoundError("the cause of it"),
                () -> new AssertionError("the cause of it"));
    }

    private Pipeline pipeline(Supplier<Throwable> fault) throws IOException {
        List<KindFolder> folders = new ArrayList<>();
        for (KindFolder one : ShippedFolders.all()) {
            folders.add(one.name().equals(FAULTY) ? new Faulty(one, fault) : one);
        }
        return new Pipeline(new Project(folder).files(), folders, FontLibrary.shipped());
    }

    private List<Input> inputs() throws IOException {
        Path content = Files.createDirectories(folder.resolve("content"));
        Files.writeString(content.resolve("a.yaml"), "文种: 信息\n标题: 图书馆延长开放\n正文: 开放到21时。\n");
        Files.copy(Path.of("src/test/resources/corpus/stamp-without-picture.yaml"), content.resolve("b.yaml"));
        return new Inputs(new Project(folder), folder).of(List.of(content));
    }

    private Faults kept() {
        return new Faults(
                "Hongtou", folder.resolve("out"), new PrintStream(screen, true, StandardCharsets.UTF_8), false);
    }

    private void assertTold(List<Diagnostic> diagnostics) {
        assertThat(diagnostics).extracting(Diagnostic::code).contains("build.fault");
        Diagnostic told = diagnostics.stream()
                .filter(one -> one.code().equals("build.fault"))
                .findFirst()
                .orElseThrow();
        assertThat(Path.of(told.arguments().getLast()))
                .hasParentRaw(folder.resolve("out"))
                .content()
                .contains("the cause of it", "content/a.yaml", "FaultyBuildTest")
                .doesNotContain("图书馆");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theOtherDocumentsAreBuiltAndTheFaultSaysWhereItsCauseIs(Supplier<Throwable> fault) throws IOException {
        BuildOptions options = new BuildOptions(folder.resolve("out"), List.of("docx", "txt"), 2, false, false, false);
        List<Built> built =
                new Build(new Project(folder), "", pipeline(fault), options, kept()).run(inputs(), one -> {});
        assertThat(built).extracting(Built::outcome).containsExactly(Built.Outcome.BROKEN, Built.Outcome.WRITTEN);
        assertThat(built.getLast().written())
                .hasSize(2)
                .allSatisfy(file -> assertThat(file).exists());
        assertTold(built.getFirst().diagnostics());
    }

    @Test
    void memoryThatIsNotEnoughIsToldWithWhatWouldDoAndTheOthersAreBuilt() throws IOException {
        List<Input> inputs = inputs();
        for (Supplier<Throwable> fault : List.<Supplier<Throwable>>of(
                () -> new OutOfMemoryError("Java heap space"),
                () -> new IllegalStateException(new OutOfMemoryError("Java heap space")))) {
            BuildOptions options =
                    new BuildOptions(folder.resolve("out"), List.of("docx", "txt"), 2, true, false, false);
            List<Built> built =
                    new Build(new Project(folder), "", pipeline(fault), options, kept()).run(inputs, one -> {});
            assertThat(built).extracting(Built::outcome).containsExactly(Built.Outcome.BLOCKED, Built.Outcome.WRITTEN);
            Diagnostic told = built.getFirst().diagnostics().getLast();
            assertThat(told.code()).isEqualTo("build.out-of-memory");
            assertThat(told.place()).hasToString("content/a.yaml");
            assertThat(new Messages(Language.ZH).hint(told)).contains("JDK_JAVA_OPTIONS=-Xmx");
        }
    }

    /** Beside others there wasn't enough; alone there is. */
    @Test
    void aFileThatMemoryWasNotEnoughForIsBuiltOnceMoreAlone() throws IOException {
        AtomicInteger times = new AtomicInteger();
        Supplier<Throwable> once = () -> times.getAndIncrement() == 0
                ? new OutOfMemoryError("Java heap space")
                : new IllegalStateException("again");
        BuildOptions options = new BuildOptions(folder.resolve("out"), List.of("txt"), 2, true, false, false);
        List<Built> built =
                new Build(new Project(folder), "", pipeline(once), options, kept()).run(inputs(), one -> {});
        assertThat(built).extracting(Built::outcome).containsExactly(Built.Outcome.BROKEN, Built.Outcome.WRITTEN);
        assertThat(times).hasValueGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theOtherDocumentsAreCheckedAndTheFaultSaysWhereItsCauseIs(Supplier<Throwable> fault) throws IOException {
        Files.createDirectories(folder.resolve("out"));
        Inputs names = new Inputs(new Project(folder), folder);
        List<Checked> checked = Check.of(pipeline(fault), names, false, false, kept(), one -> {})
                .all(inputs());
        assertThat(checked).extracting(Checked::outcome).containsExactly(Checked.Outcome.BROKEN, Checked.Outcome.FINE);
        assertTold(checked.getFirst().diagnostics());
    }
}
