package org.hongtou.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.hongtou.Hongtou;
import org.hongtou.Mended;
import org.hongtou.Problem;
import org.hongtou.ProjectFiles;
import org.hongtou.cli.report.Digest;
import org.hongtou.cli.report.Json;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Language;
import org.hongtou.diagnostics.Messages;
import org.hongtou.diagnostics.Visible;
import org.hongtou.project.Faults;
import org.hongtou.project.Project;

/**
 * Where a command writes: results to {@code out}, talk to {@code err}, both in one language. Nothing that came from a
 * stranger gets past it as it is: see {@link Visible}.
 */
final class Console {
    /** Set to see on the terminal too where a fault of the program comes from. */
    private static final String TRACE = "HONGTOU_TRACE";

    /** So many lines are named of findings that are only counted. */
    private static final int MOST_LINES = 20;

    private final PrintStream out;
    private final PrintStream err;
    private final Language language;
    private final Messages messages;
    private final BooleanSupplier terminal;

    /**
     * @param terminal whether a person watches {@code err}
     */
    Console(PrintStream out, PrintStream err, Language language, BooleanSupplier terminal) {
        this.out = out;
        this.err = err;
        this.language = language;
        this.messages = new Messages(language);
        this.terminal = terminal;
    }

    Language language() {
        return language;
    }

    Messages messages() {
        return messages;
    }

    boolean isTerminal() {
        return terminal.getAsBoolean();
    }

    /**
     * Keeps faults of the program while a command runs.
     *
     * @param out the command's output folder
     */
    Faults faults(Path out) {
        String trace = System.getenv(TRACE);
        return new Faults(RootCommand.PROGRAM, out, err, trace != null && !trace.isEmpty());
    }

    /** A line of the result; of several columns, with tabs between. */
    void result(String... columns) {
        out.println(Arrays.stream(columns).map(Visible::line).collect(Collectors.joining("\t")));
    }

    /** A result on lines of its own: JSON. */
    void resultLines(String lines) {
        out.println(Visible.lines(lines));
    }

    /** A line of talk, in the wording of a code. */
    void say(String code, Object... arguments) {
        tell(text(code, arguments));
    }

    /** A line of talk in words of its own. */
    void saySo(String words) {
        tell(words);
    }

    private void tell(String line) {
        err.println(Visible.line(line));
    }

    String text(String code, Object... arguments) {
        return messages.text(code, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** Talk that stays on its line, over what stood there. */
    void status(String line) {
        err.print("\r\u001B[K" + Visible.line(line));
        err.flush();
    }

    /** Opens a project to a command, in the console's language. */
    Hongtou open(Project project, Faults faults) {
        Locale locale = language == Language.EN ? Locale.ENGLISH : Locale.CHINESE;
        return Hongtou.open(ProjectFiles.of(project.root()), locale, faults::keep);
    }

    /** {@code file:line:col: error[code] message}, then a hint. */
    void problems(List<Problem> problems) {
        for (Problem problem : problems) {
            tell(problem.place(), problem.severity(), problem.code(), problem.message(), problem.hint());
        }
    }

    /** What was found in one file, the worst first; where there are many of one kind, the first of them and their lines. */
    void digest(List<Problem> problems) {
        for (Digest.Group group : Digest.of(problems)) {
            problems(group.shown());
            if (!group.others().isEmpty()) {
                List<Integer> lines = group.lines();
                String first =
                        lines.stream().limit(MOST_LINES).map(String::valueOf).collect(Collectors.joining("、"));
                tell("    "
                        + text(
                                "cli.more-of-a-kind",
                                group.others().getFirst().code(),
                                group.others().size(),
                                lines.size() > MOST_LINES ? first + "……" : first));
            }
        }
    }

    /** Diagnostics of commands that look at stages themselves. */
    void diagnostics(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : Json.inOrder(diagnostics)) {
            tell(
                    diagnostic.place().toString(),
                    diagnostic.severity(),
                    diagnostic.code(),
                    messages.message(diagnostic),
                    messages.hint(diagnostic));
        }
    }

    private void tell(String place, Enum<?> severity, String code, String message, String hint) {
        String name = text("cli.severity-" + severity.name().toLowerCase(Locale.ROOT));
        tell(place + ": " + name + "[" + code + "] " + message);
        if (!hint.isEmpty()) {
            tell("    " + text("cli.hint", hint));
        }
    }

    /** {@code file:line:col: mended[code]} with what stood there and what stands there now. */
    void mended(Mended.Mend made) {
        String code = made.found().isEmpty()
                ? "cli.mended-added"
                : made.replacement().isEmpty() ? "cli.mended-removed" : "cli.mended";
        String place = made.file() + ":" + made.line() + ":" + made.column();
        tell(place + ": " + text(code, made.code(), named(made.found()), named(made.replacement())));
    }

    /** Blanks that look like the usual one, and characters that have no look, by their numbers. */
    private static String named(String text) {
        StringBuilder named = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean blank = c != ' ' && c != '\u3000' && Character.getType(c) == Character.SPACE_SEPARATOR;
            if (blank || Character.getType(c) == Character.PRIVATE_USE) {
                named.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                named.appendCodePoint(c);
            }
        });
        return named.toString();
    }
}
