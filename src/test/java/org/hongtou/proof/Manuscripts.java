package org.hongtou.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongtou.check.Proof;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Report;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.project.PictureFolder;
import org.hongtou.project.Project;
import org.hongtou.proof.rule.Habits;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;

/** Manuscripts of the shipped kinds. */
final class Manuscripts {
    /** What an office wants that asks for the rules too that aren't followed unasked. */
    static final Habits ALL_RULES = new Habits(
            Set.of(),
            Map.of(),
            RuleBook.whole().rules().stream().map(Rule::code).collect(Collectors.toSet()),
            List.of());

    private static final String NOTICE = """
            文种: 通知
            发文机关: 云泽市水务局
            发文字号: 泽水〔2026〕8号
            标题: 关于做好今年工作的通知
            主送: 各县（区）水务局
            成文日期: 2026-06-17
            附件: [水库名单, 水库登记表]
            正文: |
            """;

    private final Pipeline pipeline;

    Manuscripts() {
        try {
            this.pipeline = Pipeline.of(Project.of(Path.of("").toAbsolutePath()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A content file, or a line of body text as the body of a notice. */
    Manuscript of(String text) {
        return read(isFile(text) ? text : NOTICE + "  " + text + "\n");
    }

    static boolean isFile(String text) {
        return text.startsWith("文种");
    }

    /** A content file's text. */
    Manuscript read(String yaml) {
        return read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    /** A content file, with what lies beside it. */
    Manuscript read(Path file) throws IOException {
        return read(file.toString(), Files.readAllBytes(file));
    }

    private Manuscript read(String name, byte[] bytes) {
        Report report = new Report();
        Source source = Source.read(name, bytes, report);
        return Proof.manuscript(pipeline.read(source, new PictureFolder(pipeline.files(), source.name()))
                .content(report));
    }
}
