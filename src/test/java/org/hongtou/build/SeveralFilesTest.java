package org.hongtou.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.pipeline.Formats;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.project.Inputs;
import org.hongtou.project.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A format that is a file a page: all are built, kept and taken away together. */
final class SeveralFilesTest {
    private static final String SENTENCE = "各单位要把汛前检查的结果逐项登记，发现的问题限期改正。\n";

    @TempDir
    private Path folder;

    private Path content;
    private Path out;

    @BeforeEach
    void write() throws IOException {
        content = Files.createDirectories(folder.resolve("content"));
        out = folder.resolve("out");
        content(2);
    }

    /** A text that fills so many pages. */
    private void content(int pages) throws IOException {
        String text = ("  " + SENTENCE + "\n").repeat(pages == 1 ? 2 : 20 * (pages - 1));
        Files.writeString(content.resolve("a.yaml"), "文种: 信息\n标题: 汛前检查开始\n正文: |\n" + text);
    }

    private Built build() throws IOException {
        Project project = new Project(folder);
        String setting = Build.setting(project);
        Pipeline pipeline =
                Pipeline.of(project).with(new Formats(List.of(new PageFiles("words"), new PageFiles("other"))));
        BuildOptions options = new BuildOptions(out, List.of("words"), 2, false, false, false);
        return new Build(project, setting, pipeline, options, (fault, about) -> {
                    throw new AssertionError(fault);
                })
                .run(new Inputs(project, folder).of(List.of(content)), one -> {})
                .getFirst();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(".hongtou-build"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyPageIsAFileOfTheOneDocument() throws IOException {
        Built built = build();
        assertThat(built.outcome()).isEqualTo(Built.Outcome.WRITTEN);
        assertThat(built.documents()).isEqualTo(1);
        assertThat(built.written()).containsExactly(out.resolve("a-1.words"), out.resolve("a-2.words"));
        assertThat(files()).containsExactly("a-1.words", "a-2.words");
        assertThat(out.resolve("a-1.words")).content().contains("汛前检查开始");
        assertThat(out.resolve("a-2.words")).content().contains("逐项登记").doesNotContain("汛前检查开始");
    }

    @Test
    void isLeftAsItIsUntilAPageIsGone() throws IOException {
        build();
        assertThat(build().outcome()).isEqualTo(Built.Outcome.UNCHANGED);
        Files.delete(out.resolve("a-2.words"));
        assertThat(build().outcome()).isEqualTo(Built.Outcome.WRITTEN);
        assertThat(files()).containsExactly("a-1.words", "a-2.words");
    }

    @Test
    void aPageThatIsNoMoreThereGoes() throws IOException {
        build();
        content(1);
        Built built = build();
        assertThat(files()).containsExactly("a-1.words");
        assertThat(built.diagnostics())
                .filteredOn(one -> one.code().equals("build.old-output-removed"))
                .extracting(Diagnostic::arguments)
                .containsExactly(List.of("a-2.words"));
    }

    @Test
    void aPageThatCannotBeWrittenFailsTheFormatAndTheNextBuildMakesAll() throws IOException {
        Path rival = Files.createDirectories(out.resolve("a-2.words/in-the-way"));
        assertThat(build().outcome()).isEqualTo(Built.Outcome.BLOCKED);
        Files.delete(rival);
        Files.delete(rival.getParent());
        assertThat(build().written()).containsExactly(out.resolve("a-1.words"), out.resolve("a-2.words"));
    }
}
