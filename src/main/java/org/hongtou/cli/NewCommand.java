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
import org.hongtou.Content;
import org.hongtou.DocumentKind;
import org.hongtou.Hongtou;
import org.hongtou.content.data.LastNumber;
import org.hongtou.files.RealPath;
import org.hongtou.project.Input;
import org.hongtou.project.Inputs;
import org.hongtou.project.OutputFile;
import org.hongtou.project.Project;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hongtou new}: a commented start of a kind. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
    private static final String MODELINE = "# yaml-language-server: $schema=";

    private final Console console;
    private final Path workingFolder;

    @Parameters(index = "0", paramLabel = "${bundle:label.kind}", descriptionKey = "kind")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "${bundle:label.file}", arity = "0..1", descriptionKey = "hongtou.new.file")
    private @Nullable Path file;

    @Option(names = "--from", paramLabel = "${bundle:label.file}", descriptionKey = "hongtou.new.from")
    private @Nullable Path earlier;

    @Option(names = "--columns", paramLabel = "${bundle:label.file}", descriptionKey = "hongtou.new.columns")
    private @Nullable Path columns;

    @Option(names = "--dry-run", descriptionKey = "hongtou.new.dry-run")
    private boolean dry;

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
            Path from = earlier;
            if (from != null && SheetRun.isSheet(from) && found.ok() && schema.ok()) {
                return rows(hongtou, project, found.get(), schema.get(), from).code();
            }
            if (dry || columns != null) {
                throw new WrongUsage("cli.rows-alone");
            }
            Answer<String> sample = from == null ? hongtou.sample(kind) : next(hongtou, project, from);
            for (Answer<?> answer : List.of(found, schema, sample)) {
                if (!answer.ok()) {
                    console.problems(answer.problems());
                    return ExitCode.USAGE.code();
                }
            }
            return start(project, found.get(), schema.get(), sample.get()).code();
        }
    }

    private ExitCode rows(Hongtou hongtou, Project project, DocumentKind found, String schema, Path sheet)
            throws IOException {
        Path folder = file == null
                ? project.content().resolve(found.names().contains(kind) ? kind : found.title())
                : workingFolder.resolve(file);
        Path editors = project.editorSchema(found.name());
        SheetRun run =
                new SheetRun(console, new Inputs(project, workingFolder), workingFolder, folder, (target, text) -> {
                    requireFenced(project, List.of(target, editors));
                    SchemaCommand.write(editors, schema);
                    write(target, editors, text);
                });
        return run.run(hongtou, kind, sheet, columns, dry);
    }

    private Answer<String> next(Hongtou hongtou, Project project, Path from) throws IOException {
        Input input = Selection.of(List.of(from), workingFolder, "new").inputs().getFirst();
        return hongtou.next(kind, Content.bytes(project.name(input.file()), Files.readAllBytes(input.file())));
    }

    /** The name of the file before with its number one higher: 第7期.yaml after 第6期.yaml; null where it has none. */
    private @Nullable Path numbered(Path from) {
        Path before = workingFolder.resolve(from).normalize();
        String name = LastNumber.higher(String.valueOf(before.getFileName()));
        if (name == null) {
            return null;
        }
        Path after = before.resolveSibling(name);
        return Files.exists(after, LinkOption.NOFOLLOW_LINKS) ? null : after;
    }

    private Path target(Project project, DocumentKind found) {
        if (file != null) {
            return workingFolder.resolve(file);
        }
        Path next = earlier == null ? null : numbered(earlier);
        return next == null ? free(project.content(), found.names().contains(kind) ? kind : found.title()) : next;
    }

    private ExitCode start(Project project, DocumentKind found, String schema, String sample) throws IOException {
        Path target = target(project, found);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new WrongUsage("cli.file-exists", target);
        }
        Path editors = project.editorSchema(found.name());
        requireFenced(project, List.of(target, editors));
        SchemaCommand.write(editors, schema);
        write(target, editors, sample);
        String shown = new Inputs(project, workingFolder).shown(target);
        console.result(shown);
        console.say("cli.new-file", shown);
        return ExitCode.FINE;
    }

    /** Refuses files whose folder is a link that leads out of the project. */
    static void requireFenced(Project project, List<Path> targets) throws IOException {
        for (Path written : targets) {
            // A file that is a link itself isn't followed but replaced.
            Path folder = Objects.requireNonNull(written.toAbsolutePath().getParent());
            if (folder.startsWith(project.root()) && !RealPath.isWithin(project.root(), folder)) {
                throw new WrongUsage("cli.linked-folder", written);
            }
        }
    }

    private static void write(Path target, Path editors, String text) throws IOException {
        OutputFile.write(target, (modeline(target, editors) + withoutModeline(text)).getBytes(StandardCharsets.UTF_8));
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
        return MODELINE + (plain ? path : schema.toUri().toASCIIString()) + "\n";
    }

    /** An earlier file has the line already, for the place where it stands. */
    private static String withoutModeline(String text) {
        return text.startsWith(MODELINE) ? text.substring(text.indexOf('\n') + 1) : text;
    }

    /** 简报.yaml, or 简报2.yaml where that is taken. */
    static Path free(Path folder, String name) {
        Path target = folder.resolve(name + ".yaml");
        for (int i = 2; Files.exists(target, LinkOption.NOFOLLOW_LINKS); i++) {
            target = folder.resolve(name + i + ".yaml");
        }
        return target;
    }
}
