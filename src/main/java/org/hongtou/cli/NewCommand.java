package org.hongtou.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.json.JsonSchema;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.kind.Kind;
import org.hongtou.kind.KindFolder;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.project.Inputs;
import org.hongtou.project.Project;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hongtou new}: a commented start of a kind. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
    private static final Pattern KIND_LINE = Pattern.compile("(?m)^(文种: *)\\S+");

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
        Report report = new Report();
        Pipeline pipeline = Pipeline.of(project);
        Kind found;
        String schema;
        try {
            found = pipeline.kinds().find(kind, Place.file(kind), report);
            schema = JsonSchema.of(pipeline.schema(found, report));
        } catch (Halt halt) {
            console.diagnostics(report.diagnostics());
            return ExitCode.USAGE.code();
        }
        byte[] sample = found.folder().read(KindFolder.SAMPLE);
        if (sample == null) {
            throw new WrongUsage("cli.no-sample", found.folder().shown(KindFolder.SAMPLE));
        }
        Path target = file == null
                ? free(project.content(), found.names().contains(kind) ? kind : found.title())
                : workingFolder.resolve(file);
        if (Files.exists(target)) {
            throw new WrongUsage("cli.file-exists", target);
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path editors = project.editorSchema(found);
        SchemaCommand.write(editors, schema);
        Files.writeString(target, modeline(target, editors) + asked(new String(sample, StandardCharsets.UTF_8), found));
        String shown = new Inputs(project, workingFolder).shown(target);
        console.result(shown);
        console.say("cli.new-file", shown);
        return ExitCode.FINE.code();
    }

    /** The sample under the name that was asked for: 请示 of a kind that answers to 通知 too. */
    private String asked(String sample, Kind found) {
        String name = kind.strip();
        boolean answers = found.names().contains(name) && !found.title().equals(name);
        return answers ? KIND_LINE.matcher(sample).replaceFirst("$1" + Matcher.quoteReplacement(name)) : sample;
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
        for (int i = 2; Files.exists(target); i++) {
            target = folder.resolve(name + i + ".yaml");
        }
        return target;
    }
}
