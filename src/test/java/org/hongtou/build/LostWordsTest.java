package org.hongtou.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.output.Composed;
import org.hongtou.output.DocumentWriter;
import org.hongtou.output.FileSink;
import org.hongtou.output.WordTally;
import org.hongtou.output.text.TextWriter;
import org.hongtou.pipeline.Formats;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.project.Inputs;
import org.hongtou.project.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are read back before they have their names: one that lacks a word never has it. */
final class LostWordsTest {
    @TempDir
    private Path folder;

    private final List<Throwable> faults = new ArrayList<>();
    private Path content;
    private Path out;

    /** Writes all words but those of the last line, and says so when asked. */
    private record Forgetful() implements DocumentWriter {
        @Override
        public String extension() {
            return "words";
        }

        @Override
        public boolean embedsFonts() {
            return false;
        }

        @Override
        public void write(Composed composed, FileSink files) throws IOException {
            List<String> lines = new TextWriter().lines(composed.galley());
            String most = String.join("\n", lines.subList(0, lines.size() - 1));
            files.file(FileSink.WHOLE, out -> out.write(most.getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public WordTally words(Path file) throws IOException {
            return new TextWriter().words(file);
        }
    }

    @BeforeEach
    void write() throws IOException {
        content = Files.createDirectories(folder.resolve("content"));
        out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(content.resolve("a.yaml"), "文种: 信息\n标题: 汛前检查开始\n正文: |\n  各单位逐项登记。\n  发现的问题限期改正。\n");
    }

    private Built build(DocumentWriter writer) throws IOException {
        Project project = new Project(folder);
        String setting = Build.setting(project);
        Pipeline pipeline = Pipeline.of(project).with(new Formats(List.of(writer)));
        BuildOptions options = new BuildOptions(out, List.of(writer.extension()), 1, false, true, false);
        return new Build(project, setting, pipeline, options, (fault, about) -> {
                    faults.add(fault);
                    return null;
                })
                .run(new Inputs(project, folder).of(List.of(content)), one -> {})
                .getFirst();
    }

    @Test
    void aFileThatLacksAWordIsAFaultAndTheOldOneStays() throws IOException {
        Path file = Files.writeString(out.resolve("a.words"), "旧的");
        assertThat(build(new Forgetful()).outcome()).isEqualTo(Built.Outcome.BROKEN);
        assertThat(faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault).hasMessageContaining("words and marks"));
        assertThat(file).hasContent("旧的");
        assertThat(Files.list(out).map(one -> one.getFileName().toString())).noneMatch(name -> name.endsWith(".tmp"));
    }

    @Test
    void aFileThatHasThemAllIsWritten() throws IOException {
        assertThat(build(new TextWriter()).outcome()).isEqualTo(Built.Outcome.WRITTEN);
        assertThat(faults).isEmpty();
    }
}
