package org.hongtou.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hongtou.content.json.JsonSchema;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.kind.Kind;
import org.hongtou.pipeline.Pipeline;
import org.hongtou.project.Inputs;
import org.hongtou.project.Project;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hongtou schema}: a kind's keys as JSON Schema, for editors. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
    private final Console console;
    private final Path workingFolder;

    @Parameters(index = "0", paramLabel = "KIND", arity = "0..1")
    private @Nullable String kind;

    @Option(names = "--all")
    private boolean all;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            descriptionKey = "hongtou.schema.out")
    private @Nullable Path out;

    SchemaCommand(Console console, Path workingFolder) {
        this.console = console;
        this.workingFolder = workingFolder;
    }

    @Override
    public Integer call() throws IOException {
        if (all == (kind != null) || all && out == null) {
            throw new WrongUsage("cli.schema-which");
        }
        Project project = Project.of(workingFolder);
        Pipeline pipeline = Pipeline.of(project);
        Report report = new Report();
        List<Kind> kinds = new ArrayList<>();
        ExitCode code = ExitCode.FINE;
        try {
            if (kind == null) {
                kinds.addAll(pipeline.kinds().kinds());
            } else {
                kinds.add(pipeline.kinds().find(kind, Place.file(kind), report));
            }
        } catch (Halt halt) {
            code = ExitCode.USAGE;
        }
        for (Kind one : kinds) {
            try {
                give(one, JsonSchema.of(pipeline.schema(one, report)), new Inputs(project, workingFolder));
            } catch (Halt halt) {
                code = ExitCode.CONTENT;
            }
        }
        console.diagnostics(report.diagnostics());
        return code.code();
    }

    private void give(Kind one, String schema, Inputs names) throws IOException {
        if (out == null) {
            console.result(schema.stripTrailing());
            return;
        }
        Path given = workingFolder.resolve(out);
        Path file = all ? given.resolve(one.name() + ".json") : given;
        write(file, schema);
        console.result(names.shown(file));
    }

    /** Writes a schema unless the file says so already. */
    static void write(Path file, String schema) throws IOException {
        if (Files.isRegularFile(file) && Files.readString(file).equals(schema)) {
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, schema);
    }
}
