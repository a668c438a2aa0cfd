package org.hongtou.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hongtou.BuildPlan;
import org.hongtou.BuiltFile;
import org.hongtou.CheckedFile;
import org.hongtou.Content;
import org.hongtou.Edition;
import org.hongtou.Format;
import org.hongtou.Hongtou;
import org.hongtou.Problem;
import org.hongtou.RenderedFile;
import org.hongtou.Result;
import org.hongtou.content.source.Source;
import org.hongtou.files.RealPath;
import org.hongtou.project.LinkedOutException;
import org.hongtou.project.OutputFile;
import org.hongtou.project.Project;
import org.hongtou.project.Reasons;
import org.jspecify.annotations.Nullable;

/**
 * A content that comes through standard input instead of a file: {@code -}. Its pictures and sheets are looked for in the
 * project's folder. No record is kept of what is made of it.
 *
 * @param name what its outputs are called
 * @param bytes its text; one byte more than a content may have where it is too large
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record StandardContent(String name, byte[] bytes) {
    private static final String SIGN = "-";
    private static final String NAME = "标准输入";
    private static final String PUBLIC = "-公开";
    private static final Pattern PLAIN_NAME =
            Pattern.compile("[^./\\\\:*?\"<>|\\p{Cntrl}][^/\\\\:*?\"<>|\\p{Cntrl}]{0,59}");

    /**
     * The content that a command is called for; null where it is called for files.
     *
     * @param name what its outputs are to be called
     * @throws WrongUsage if files are named beside it, or the name isn't one or is a content file's own
     */
    static @Nullable StandardContent of(List<Path> paths, @Nullable String name, Path workingFolder, InputStream in)
            throws IOException {
        boolean meant = paths.stream().anyMatch(path -> path.toString().equals(SIGN));
        if (!meant && name == null) {
            return null;
        }
        if (!meant || paths.size() > 1) {
            throw new WrongUsage(meant ? "cli.standard-alone" : "cli.name-for-standard");
        }
        String called = name == null ? NAME : name.strip();
        if (!PLAIN_NAME.matcher(called).matches()) {
            throw new WrongUsage("cli.no-name", called);
        }
        Path content = Project.of(workingFolder).content();
        for (String ending : List.of(".yaml", ".yml")) {
            if (Files.exists(content.resolve(called + ending))) {
                throw new WrongUsage("cli.name-taken", called, called + ending);
            }
        }
        return new StandardContent(called, in.readNBytes(Source.MAX_BYTES + 1));
    }

    CheckedFile check(Hongtou hongtou, Console console) {
        Problem large = tooLarge(console);
        List<Problem> problems = large == null ? hongtou.check(content()) : List.of(large);
        CheckedFile.Outcome outcome = switch (outcome(problems)) {
            case FAILED -> CheckedFile.Outcome.FAILED;
            case BROKEN -> CheckedFile.Outcome.BROKEN;
            case BLOCKED -> CheckedFile.Outcome.BLOCKED;
            case WRITTEN, UNCHANGED -> CheckedFile.Outcome.FINE;
        };
        return new CheckedFile(name, outcome, text(), List.of(), problems);
    }

    /** Sets the content, and writes its documents into the output folder, each whole or not at all. */
    BuiltFile build(Hongtou hongtou, BuildPlan plan, Path out, Console console) throws IOException {
        requireInProject(out, Project.of(plan.workingFolder()).root());
        Problem large = tooLarge(console);
        if (large != null) {
            return new BuiltFile(name, BuiltFile.Outcome.FAILED, List.of(), 0, List.of(large));
        }
        Result result = hongtou.render(content(), plan.edition(), plan.formats().toArray(Format[]::new));
        List<Problem> problems = new ArrayList<>(result.problems());
        List<Path> written = new ArrayList<>();
        for (RenderedFile file : result.files()) {
            Path target = out.resolve(document(file, plan.edition()) + file.suffix() + "."
                    + file.format().extension());
            try {
                Files.createDirectories(out);
                OutputFile.write(target, file.bytes());
                written.add(target);
            } catch (IOException e) {
                problems.add(problem(console, "build.cannot-write", target.toString(), Reasons.of(e)));
            }
        }
        long documents =
                result.files().stream().map(RenderedFile::name).distinct().count();
        return new BuiltFile(name, outcome(problems), written, documents, problems);
    }

    private String document(RenderedFile file, Edition edition) {
        String own = edition == Edition.PUBLIC ? name + PUBLIC : name;
        return file.name().isEmpty() ? own : own + "-" + file.name();
    }

    private static void requireInProject(Path out, Path project) throws IOException {
        if (out.startsWith(project) && Files.exists(out) && !RealPath.isWithin(project, out)) {
            throw new LinkedOutException(out);
        }
    }

    private Content content() {
        return Content.bytes(name, bytes);
    }

    private @Nullable Problem tooLarge(Console console) {
        return bytes.length > Source.MAX_BYTES
                ? problem(console, "build.too-large", String.valueOf(Source.MAX_BYTES >> 20))
                : null;
    }

    private Problem problem(Console console, String code, String... arguments) {
        List<String> given = List.of(arguments);
        return new Problem(
                Problem.Severity.ERROR,
                name,
                0,
                0,
                code,
                console.messages().text(code, given),
                console.messages().text(code + ".hint", given),
                "");
    }

    private static BuiltFile.Outcome outcome(List<Problem> problems) {
        List<String> errors =
                problems.stream().filter(Problem::isError).map(Problem::code).toList();
        if (errors.stream().anyMatch(code -> code.startsWith("build.fault"))) {
            return BuiltFile.Outcome.BROKEN;
        }
        if (Stream.of("build.cannot-write", "build.cannot-read", "build.out-of-memory")
                .anyMatch(errors::contains)) {
            return BuiltFile.Outcome.BLOCKED;
        }
        return errors.isEmpty() ? BuiltFile.Outcome.WRITTEN : BuiltFile.Outcome.FAILED;
    }

    /** Its text for those who show its lines; empty where it isn't plain UTF-8. */
    private String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }
}
