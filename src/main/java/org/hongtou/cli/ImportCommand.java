package org.hongtou.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    private final Console console;
    private final Path workingFolder;

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.file}", descriptionKey = "hongtou.import.files")
    private List<Path> files = List.of();

    @Option(names = "-o", paramLabel = "${bundle:label.folder}", descriptionKey = "hongtou.import.folder")
    private @Nullable Path folder;

    @Option(names = "--kind", paramLabel = "${bundle:label.kind}", descriptionKey = "hongtou.import.kind")
    private String kind = "";

    @Option(names = "--simplify", descriptionKey = "hongtou.import.simplify")
    private boolean simplify;

    ImportCommand(Console console, Path workingFolder) {
        this.console = console;
        this.workingFolder = workingFolder;
    }

    @Override
    public Integer call() throws IOException {
        Project project = Project.of(workingFolder);
        Path into = folder == null ? project.content() : workingFolder.resolve(folder);
        if (Files.isRegularFile(into)) {
            throw new WrongUsage("cli.import-folder", into);
        }
        List<byte[]> drafts = new ArrayList<>();
        for (Path file : files) {
            drafts.add(bytes(file));
        }
        boolean all = true;
        try (Hongtou hongtou = console.open(project, console.faults(project.out()))) {
            if (!kind.isBlank()) {
                Answer<?> known = hongtou.kind(kind);
                if (!known.ok()) {
                    console.problems(known.problems());
                    return ExitCode.USAGE.code();
                }
            }
            for (int i = 0; i < files.size(); i++) {
                all &= imported(hongtou, project, into, files.get(i), drafts.get(i));
            }
        }
        return (all ? ExitCode.FINE : ExitCode.CONTENT).code();
    }

    private byte[] bytes(Path file) throws IOException {
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

    private boolean imported(Hongtou hongtou, Project project, Path into, Path file, byte[] bytes) throws IOException {
        Answer<ImportedDraft> answer = hongtou.importDraft(file.toString(), bytes, new ImportWishes(kind, simplify));
        console.problems(answer.problems());
        if (!answer.ok()) {
            return false;
        }
        ImportedDraft draft = answer.get();
        Path target = NewCommand.free(into, stem(file));
        NewCommand.requireFenced(project, List.of(target));
        String shown = new Inputs(project, workingFolder).shown(target);
        List<String> names = new ArrayList<>();
        String yaml = draft.yaml();
        for (ImportedDraft.Picture picture : draft.pictures()) {
            Path beside = free(into, picture.name(), picture.bytes());
            String name = String.valueOf(beside.getFileName());
            yaml = yaml.replace("](" + picture.name() + ")", "](" + name + ")");
            if (!Files.exists(beside, LinkOption.NOFOLLOW_LINKS)) {
                OutputFile.write(beside, picture.bytes());
            }
            names.add(name);
        }
        Mended mended = hongtou.mend(Content.yaml(project.name(target), yaml));
        OutputFile.write(target, mended.yaml().getBytes(StandardCharsets.UTF_8));
        console.result(shown);
        long errors = mended.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .count();
        long doubts =
                mended.yaml().lines().filter(line -> line.startsWith("# 待核")).count();
        console.say("cli.imported", file, draft.kind(), doubts, mended.mends().size(), names.size());
        if (errors > 0) {
            console.problems(mended.problems().stream()
                    .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                    .toList());
        }
        console.say("cli.import-next", shown);
        return errors == 0;
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
