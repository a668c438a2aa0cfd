package org.hongtou.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hongtou.Answer;
import org.hongtou.DocumentKind;
import org.hongtou.Hongtou;
import org.hongtou.files.RefusedFileException;
import org.hongtou.files.RegularFile;
import org.hongtou.project.Inputs;
import org.hongtou.project.OutputFile;
import org.hongtou.project.Project;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hongtou schema}: a kind's keys as JSON Schema, for editors. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
    /** What an office's file goes by where a kind is asked for. */
    private static final Set<String> OFFICE = Set.of("office", "单位", "单位文件", "office.yaml", "单位.yaml");

    private final Console console;
    private final Path workingFolder;

    @Parameters(index = "0", paramLabel = "${bundle:label.kind}", arity = "0..1", descriptionKey = "kind")
    private @Nullable String kind;

    @Option(names = "--all")
    private boolean all;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "${bundle:label.file}",
            descriptionKey = "hongtou.schema.out")
    private @Nullable Path out;

    SchemaCommand(Console console, Path workingFolder) {
        this.console = console;
        this.workingFolder = workingFolder;
    }

    @Override
    public Integer call() throws IOException {
        if (all == (kind != null) || (all && out == null)) {
            throw new WrongUsage("cli.schema-which");
        }
        Project project = Project.of(workingFolder);
        Inputs names = new Inputs(project, workingFolder);
        try (Hongtou hongtou = console.open(project, console.faults(project.out()))) {
            if (all || isOffice(kind)) {
                give("office", hongtou.officeSchema(), names);
            }
            if (isOffice(kind)) {
                return ExitCode.FINE.code();
            }
            List<DocumentKind> kinds = new ArrayList<>(hongtou.kinds());
            if (kind != null) {
                Answer<DocumentKind> found = hongtou.kind(kind);
                console.problems(found.problems());
                if (!found.ok()) {
                    return ExitCode.USAGE.code();
                }
                kinds = List.of(found.get());
            }
            ExitCode code = ExitCode.FINE;
            for (DocumentKind one : kinds) {
                Answer<String> schema = hongtou.schema(one.name());
                console.problems(schema.problems());
                if (schema.ok()) {
                    give(one.name(), schema.get(), names);
                } else {
                    code = ExitCode.CONTENT;
                }
            }
            return code.code();
        }
    }

    private static boolean isOffice(@Nullable String name) {
        return name != null && OFFICE.contains(name);
    }

    private void give(String name, String schema, Inputs names) throws IOException {
        if (out == null) {
            console.resultLines(schema.stripTrailing());
            return;
        }
        Path given = workingFolder.resolve(out);
        Path file = all ? given.resolve(name + ".json") : given;
        write(file, schema);
        console.result(names.shown(file));
    }

    /** Writes a schema unless the file says so already. */
    static void write(Path file, String schema) throws IOException {
        byte[] bytes = schema.getBytes(StandardCharsets.UTF_8);
        try {
            if (Arrays.equals(RegularFile.read(file, bytes.length), bytes)) {
                return;
            }
        } catch (NoSuchFileException | RefusedFileException e) {
            // Another file, or none.
        }
        OutputFile.write(file, bytes);
    }
}
