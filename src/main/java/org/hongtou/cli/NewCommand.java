package org.hongtou.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hongtou.Answer;
import org.hongtou.DocumentKind;
import org.hongtou.Hongtou;
import org.hongtou.files.RealPath;
import org.hongtou.project.Inputs;
import org.hongtou.project.OutputFile;
import org.hongtou.project.Project;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hongtou new}: a commented start of a kind. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
    private final Console console;
    private final Path workingFolder;

    @Parameters(index = "0", paramLabel = "KIND")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "FILE", arity = "0..1")
    private @Nullable Path file;

    NewCommand(Console console, Path workingFolder) {
        this.console = console;
        this.workingFolder = workingFolder;
    }

    @Override
    public Integer call() throws IOException {
        Project project = Project.of(workingFolder);
        try (Hongtou hongtou = console.open(project, console.faults(project.out()))) {
            Answer<DocumentKind> found = hongtou.kind(kind);
            Answer<String> schema = hongtou.schema(kind);
            Answer<String> sample = hongtou.sample(kind);
            for (Answer<?> answer : List.of(found, schema, sample)) {
                if (!answer.ok()) {
                    console.problems(answer.problems());
                    return ExitCode.USAGE.code();
                }
            }
            return start(project, found.get(), schema.get(), sample.get()).code();
        }
    }

    private ExitCode start(Project project, DocumentKind found, String schema, String sample) throws IOException {
        Path target = file == null
                ? free(project.content(), found.names().contains(kind) ? kind : found.title())
                : workingFolder.resolve(file);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new WrongUsage("cli.file-exists", target);
        }
        Path editors = project.editorSchema(found.name());
        for (Path written : List.of(target, editors)) {
            // A file that is a link itself isn't followed but replaced.
            Path folder = Objects.requireNonNull(written.toAbsolutePath().getParent());
            if (folder.startsWith(project.root()) && !RealPath.isWithin(project.root(), folder)) {
                throw new WrongUsage("cli.linked-folder", written);
            }
        }
        SchemaCommand.write(editors, schema);
        OutputFile.write(target, (modeline(target, editors) + sample).getBytes(StandardCharsets.UTF_8));
        String shown = new Inputs(project, workingFolder).shown(target);
        console.result(shown);
        console.say("cli.new-file", shown);
        return ExitCode.FINE;
    }

    /**
     * The line by which editors find the schema: relative to the file, so that the project can move; without blanks, at
     * which editors would cut it.
     */
    private static String modeline(Path file, Path schema) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        boolean near = folder != null && Objects.equals(folder.getRoot(), schema.getRoot());
        String path =
                folder != null && near ? folder.relativize(schema).toString().replace('\\', '/') : "";
        boolean plain = near && path.chars().noneMatch(Character::isWhitespace);
        return "# yaml-language-server: $schema="
                + (plain ? path : schema.toUri().toASCIIString()) + "\n";
    }

    /** 简报.yaml, or 简报2.yaml where that is taken. */
    private static Path free(Path folder, String name) {
        Path target = folder.resolve(name + ".yaml");
        for (int i = 2; Files.exists(target, LinkOption.NOFOLLOW_LINKS); i++) {
            target = folder.resolve(name + i + ".yaml");
        }
        return target;
    }
}
