package org.hongtou.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hongtou.Answer;
import org.hongtou.Content;
import org.hongtou.Hongtou;
import org.hongtou.ImportWishes;
import org.hongtou.ImportedDraft;
import org.hongtou.Mended;
import org.hongtou.Problem;
import org.hongtou.files.FileTooLargeException;
import org.hongtou.files.RefusedFileException;
import org.hongtou.files.RegularFile;
import org.hongtou.project.Inputs;
import org.hongtou.project.OutputFile;
import org.hongtou.project.Project;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hongtou import}: content of the drafts that people have; no file that is there is touched. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private static final String HABITS = "templates/import.yaml";

    private final Console console;
    private final Path workingFolder;
    private boolean wrongHabits;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.file}", descriptionKey = "hongtou.import.files")
    private List<Path> files = List.of();

    @Option(names = "-o", paramLabel = "${bundle:label.folder}", descriptionKey = "hongtou.import.folder")
    private @Nullable Path folder;

    @Option(names = "--kind", paramLabel = "${bundle:label.kind}", descriptionKey = "hongtou.import.kind")
    private String kind = "";

    @Option(names = "--into", paramLabel = "${bundle:label.file}", descriptionKey = "hongtou.import.into")
    private @Nullable Path into;

    @Option(names = "--simplify", descriptionKey = "hongtou.import.simplify")
    private boolean simplify;

    ImportCommand(Console console, Path workingFolder) {
        this.console = console;
        this.workingFolder = workingFolder;
    }

    @Override
    public Integer call() throws IOException {
        Project project = Project.of(workingFolder);
        Path target = folder == null ? project.content() : workingFolder.resolve(folder);
        if (Files.isRegularFile(target)) {
            throw new WrongUsage("cli.import-folder", target);
        }
        if (into != null && folder != null) {
            throw new WrongUsage("cli.import-into-folder");
        }
        List<ImportedDraft.Original> drafts = new ArrayList<>();
        for (Path file : files) {
            drafts.add(new ImportedDraft.Original(file.toString(), bytes(file)));
        }
        byte[] before = into == null ? null : bytes(into);
        try (Hongtou hongtou = console.open(project, console.faults(project.out()))) {
            if (!kind.isBlank()) {
                Answer<?> known = hongtou.kind(kind);
                if (!known.ok()) {
                    console.problems(known.problems());
                    return ExitCode.USAGE.code();
                }
            }
            if (into != null && before != null) {
                return added(hongtou, project, workingFolder.resolve(into), before, drafts)
                        .code();
            }
            if (!kind.isBlank() && drafts.size() > 1) {
                Answer<ImportedDraft> bulletin = hongtou.importDrafts(drafts, wishes());
                if (!isWithoutItems(bulletin)) {
                    return bulletin(hongtou, project, target, bulletin).code();
                }
            }
            boolean all = true;
            for (int i = 0; i < files.size() && !wrongHabits; i++) {
                all &= imported(hongtou, project, target, files.get(i), drafts.get(i));
            }
            return (all ? ExitCode.FINE : ExitCode.CONTENT).code();
        }
    }

    private ImportWishes wishes() {
        return new ImportWishes(kind, simplify);
    }

    private static boolean isWithoutItems(Answer<?> answer) {
        return answer.problems().stream().anyMatch(problem -> problem.code().equals("import.no-items"));
    }

    private byte[] bytes(Path file) throws IOException {
        return bytes(workingFolder, file);
    }

    /** A draft that a command names; one that isn't there or can't be one is a wrong call. */
    static byte[] bytes(Path workingFolder, Path file) throws IOException {
        try {
            return RegularFile.read(workingFolder.resolve(file), ImportedDraft.MAX_BYTES);
        } catch (NoSuchFileException e) {
            throw new WrongUsage("cli.no-such-path", file);
        } catch (FileTooLargeException e) {
            throw new WrongUsage("cli.import-too-large", file, ImportedDraft.MAX_BYTES >> 20);
        } catch (RefusedFileException e) {
            throw new WrongUsage("cli.rows-refused", file);
        }
    }

    private boolean imported(Hongtou hongtou, Project project, Path folder, Path file, ImportedDraft.Original bytes)
            throws IOException {
        Answer<ImportedDraft> answer = hongtou.importDraft(bytes.name(), bytes.bytes(), wishes());
        console.problems(answer.problems());
        if (!answer.ok()) {
            // Each of the others would be told the same.
            wrongHabits = answer.problems().stream()
                    .anyMatch(problem -> problem.file().equals(HABITS));
            return false;
        }
        ImportedDraft draft = answer.get();
        Path target = NewCommand.free(folder, stem(file));
        Written written = written(hongtou, project, target, draft);
        console.say(
                "cli.imported",
                file,
                draft.kind(),
                written.doubts(),
                written.mends(),
                draft.pictures().size());
        return told(project, target, written);
    }

    /** One bulletin of all drafts. */
    private ExitCode bulletin(Hongtou hongtou, Project project, Path folder, Answer<ImportedDraft> answer)
            throws IOException {
        console.problems(answer.problems());
        if (!answer.ok()) {
            console.say("cli.import-none");
            return ExitCode.CONTENT;
        }
        ImportedDraft draft = answer.get();
        Path target = NewCommand.free(folder, draft.kind());
        Written written = written(hongtou, project, target, draft);
        console.say(
                "cli.imported-items",
                files.size(),
                draft.kind(),
                items(written.yaml()),
                written.doubts(),
                written.mends(),
                draft.pictures().size());
        return told(project, target, written) ? ExitCode.FINE : ExitCode.CONTENT;
    }

    /** All drafts as items of a bulletin that is there; it is asked whether it takes them before anything is written. */
    private ExitCode added(
            Hongtou hongtou, Project project, Path target, byte[] before, List<ImportedDraft.Original> drafts)
            throws IOException {
        Answer<ImportedDraft> answer = hongtou.importDrafts(drafts, wishes());
        console.problems(answer.problems());
        if (!answer.ok()) {
            console.say("cli.import-none");
            return isWithoutItems(answer) ? ExitCode.USAGE : ExitCode.CONTENT;
        }
        ImportedDraft draft = answer.get();
        String name = project.name(target);
        Content bulletin = Content.bytes(name, before);
        Answer<byte[]> taken = hongtou.addItems(bulletin, Content.yaml(name, draft.yaml()));
        if (!taken.ok()) {
            console.problems(taken.problems());
            return ExitCode.CONTENT;
        }
        NewCommand.requireFenced(project, List.of(target));
        String yaml = withPictures(target, draft);
        Mended mended = hongtou.mend(Content.yaml(name, yaml));
        Answer<byte[]> after = hongtou.addItems(bulletin, Content.yaml(name, mended.yaml()));
        console.problems(after.problems());
        if (!after.ok()) {
            return ExitCode.CONTENT;
        }
        List<String> old = errors(hongtou.check(bulletin)).stream()
                .map(ImportCommand::wording)
                .toList();
        OutputFile.write(target, after.get());
        // Those that were there before are the file's own.
        List<Problem> errors = new ArrayList<>(errors(hongtou.check(Content.bytes(name, after.get()))));
        errors.removeIf(error -> old.contains(wording(error)));
        Written written = new Written(mended.yaml(), mended.mends().size(), errors);
        console.say(
                "cli.imported-into",
                files.size(),
                new Inputs(project, workingFolder).shown(target),
                items(mended.yaml()),
                mended.yaml().lines().filter(line -> line.startsWith("  # 待核")).count(),
                written.mends(),
                draft.pictures().size());
        return told(project, target, written) ? ExitCode.FINE : ExitCode.CONTENT;
    }

    private static List<Problem> errors(List<Problem> problems) {
        return problems.stream().filter(Problem::isError).toList();
    }

    private static String wording(Problem problem) {
        return problem.code() + problem.message();
    }

    /** What was written of drafts, how often it was mended before, and what is wrong with it. */
    private record Written(String yaml, int mends, List<Problem> errors) {
        long doubts() {
            return yaml.lines()
                    .filter(line -> line.stripLeading().startsWith("# 待核"))
                    .count();
        }
    }

    private Written written(Hongtou hongtou, Project project, Path target, ImportedDraft draft) throws IOException {
        NewCommand.requireFenced(project, List.of(target));
        Mended mended = hongtou.mend(Content.yaml(project.name(target), withPictures(target, draft)));
        OutputFile.write(target, mended.yaml().getBytes(StandardCharsets.UTF_8));
        return new Written(mended.yaml(), mended.mends().size(), errors(mended.problems()));
    }

    /** Writes a draft's pictures beside its content file, and gives the text that names them as they are called there. */
    private static String withPictures(Path target, ImportedDraft draft) throws IOException {
        Path beside = Objects.requireNonNull(target.toAbsolutePath().getParent());
        Map<String, String> names = new HashMap<>();
        for (ImportedDraft.Picture picture : draft.pictures()) {
            Path file = free(beside, picture.name(), picture.bytes());
            names.put(picture.name(), String.valueOf(file.getFileName()));
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                OutputFile.write(file, picture.bytes());
            }
        }
        return ImportedDraft.renamed(draft.yaml(), names);
    }

    /** Names the file and says what is wrong with it; whether nothing is. */
    private boolean told(Project project, Path target, Written written) {
        String shown = new Inputs(project, workingFolder).shown(target);
        console.result(shown);
        if (!written.errors().isEmpty()) {
            console.problems(written.errors());
        }
        console.say("cli.import-next", shown);
        return written.errors().isEmpty();
    }

    private static long items(String yaml) {
        return yaml.lines().filter(line -> line.startsWith("  - 标题:")).count();
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The picture's own name, or another where that is taken by another picture. */
    private static Path free(Path folder, String name, byte[] bytes) throws IOException {
        int dot = name.lastIndexOf('.');
        String bare = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        Path target = folder.resolve(name);
        for (int i = 2; Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !holds(target, bytes); i++) {
            target = folder.resolve(bare + "-" + i + ending);
        }
        return target;
    }

    private static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == bytes.length
                && java.util.Arrays.equals(Files.readAllBytes(file), bytes);
    }
}
