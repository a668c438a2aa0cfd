package org.hongtou.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.hongtou.diagnostics.Language;
import org.hongtou.project.Faults;
import org.hongtou.project.Project;
import picocli.CommandLine;

/** The program as a function from arguments to an exit code. */
public final class Commands {
    private static final String HELP_TEXTS = "messages.help";

    private final PrintStream out;
    private final PrintStream err;
    private final Path workingFolder;
    private final BooleanSupplier terminal;

    /**
     * @param out for results
     * @param err for talk
     * @param workingFolder what relative paths start from
     * @param terminal whether a person watches {@code err}; asked where it matters, for it takes a while to find out
     */
    public Commands(PrintStream out, PrintStream err, Path workingFolder, BooleanSupplier terminal) {
        this.out = out;
        this.err = err;
        this.workingFolder = workingFolder;
        this.terminal = terminal;
    }

    /** Runs a command and tells how it went: 0 fine, 1 content, 2 usage, 3 outside, 70 a fault of the program. */
    public int run(String... arguments) {
        Language language = language(arguments);
        Console console = new Console(out, err, language, terminal);
        try {
            return commandLine(console, arguments).execute(arguments);
        } catch (RuntimeException | Error fault) {
            return say(fault, console, arguments);
        }
    }

    private int say(Throwable failure, Console console, String... arguments) {
        String command = "hongtou " + String.join(" ", arguments);
        Faults faults = console.faults(Project.of(workingFolder).out());
        return Failures.say(failure, command, console, faults).code();
    }

    private CommandLine commandLine(Console console, String... arguments) {
        CommandLine line = new CommandLine(new RootCommand(console));
        Map<String, Supplier<Object>> commands = commands(console);
        // To learn what a command takes is a good part of a start: of the others nobody needs to know it.
        Supplier<Object> only = arguments.length == 0 ? null : commands.get(arguments[0]);
        for (Supplier<Object> command : only == null ? commands.values() : List.of(only)) {
            line.addSubcommand(command.get());
        }
        boolean chinese = console.language() == Language.ZH;
        line.setResourceBundle(ResourceBundle.getBundle(
                HELP_TEXTS,
                chinese ? Locale.CHINESE : Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        line.setOut(new PrintWriter(out, true, out.charset()));
        line.setErr(new PrintWriter(err, true, err.charset()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        // A content file may be called @a.yaml: what stands in it is no command's argument.
        line.setExpandAtFiles(false);
        line.setParameterExceptionHandler((slip, given) -> {
            console.say("cli.usage", UsageSlip.of(slip, console));
            console.say("cli.usage-help", slip.getCommandLine().getCommandName());
            return ExitCode.USAGE.code();
        });
        line.setExecutionExceptionHandler((failure, failed, parsed) -> say(failure, console, arguments));
        return line;
    }

    /** The commands by their names, in the order in which help tells of them. */
    private Map<String, Supplier<Object>> commands(Console console) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("build", () -> new BuildCommand(console, workingFolder));
        commands.put("check", () -> new CheckCommand(console, workingFolder));
        commands.put("new", () -> new NewCommand(console, workingFolder));
        commands.put("kinds", () -> new KindsCommand(console, workingFolder));
        commands.put("explain", () -> new ExplainCommand(console, workingFolder));
        commands.put("schema", () -> new SchemaCommand(console, workingFolder));
        commands.put("bench", () -> new BenchCommand(console, workingFolder));
        commands.put("doctor", () -> new DoctorCommand(console, workingFolder));
        return commands;
    }

    /** The language has to be known before the arguments are understood. */
    private static Language language(String... arguments) {
        List<String> all = List.of(arguments);
        int at = all.indexOf("--lang");
        boolean english = all.contains("--lang=en")
                || (at >= 0 && at + 1 < all.size() && all.get(at + 1).equals("en"));
        return english ? Language.EN : Language.ZH;
    }
}
