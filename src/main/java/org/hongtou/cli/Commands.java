package org.hongtou.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.hongtou.diagnostics.Language;
import org.hongtou.project.Faults;
import org.hongtou.project.Project;
import picocli.CommandLine;

/** The program as a function from arguments to an exit code. */
public final class Commands {
    private static final String HELP_TEXTS = "messages.help";
    private static final String LANGUAGE = "--lang";
    /** They tell of the others, and so have to know what those take. */
    private static final Set<String> TELL_OF_ALL = Set.of("help", "completion");

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final Path workingFolder;
    private final BooleanSupplier terminal;

    /** The same with nothing to read. */
    public Commands(PrintStream out, PrintStream err, Path workingFolder, BooleanSupplier terminal) {
        this(InputStream.nullInputStream(), out, err, workingFolder, terminal);
    }

    /**
     * @param in a content, where {@code -} asks for it
     * @param out for results
     * @param err for talk
     * @param workingFolder what relative paths start from
     * @param terminal whether a person watches {@code err}; asked where it matters, for it takes a while to find out
     */
    public Commands(InputStream in, PrintStream out, PrintStream err, Path workingFolder, BooleanSupplier terminal) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.workingFolder = workingFolder;
        this.terminal = terminal;
    }

    /** Runs a command and tells how it went: 0 fine, 1 content, 2 usage, 3 outside, 70 a fault of the program. */
    public int run(String... arguments) {
        String asked = language(arguments);
        Language language = Language.EN.name().equalsIgnoreCase(asked) ? Language.EN : Language.ZH;
        Console console = new Console(out, err, language, terminal);
        if (!language.name().equalsIgnoreCase(asked)) {
            console.say("cli.usage", console.text("cli.no-such-language", asked));
            return ExitCode.USAGE.code();
        }
        int code;
        try {
            code = commandLine(console, arguments).execute(arguments);
        } catch (RuntimeException | Error fault) {
            code = say(fault, console, arguments);
        }
        if (out.checkError()) {
            console.say("cli.output-lost");
            return Math.max(code, ExitCode.OUTSIDE.code());
        }
        return code;
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
        Supplier<Object> only =
                arguments.length == 0 || TELL_OF_ALL.contains(arguments[0]) ? null : commands.get(arguments[0]);
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
            new UsageSlip(console, workingFolder).say(slip);
            return ExitCode.USAGE.code();
        });
        line.setExecutionExceptionHandler((failure, failed, parsed) -> say(failure, console, arguments));
        return line;
    }

    /** The commands by their names, in the order in which help tells of them. */
    private Map<String, Supplier<Object>> commands(Console console) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("build", () -> new BuildCommand(console, workingFolder, in));
        commands.put("check", () -> new CheckCommand(console, workingFolder, in));
        commands.put("new", () -> new NewCommand(console, workingFolder));
        commands.put("import", () -> new ImportCommand(console, workingFolder));
        commands.put("take-back", () -> new TakeBackCommand(console, workingFolder));
        commands.put("kinds", () -> new KindsCommand(console, workingFolder));
        commands.put("explain", () -> new ExplainCommand(console, workingFolder));
        commands.put("schema", () -> new SchemaCommand(console, workingFolder));
        commands.put("bench", () -> new BenchCommand(console, workingFolder));
        commands.put("doctor", () -> new DoctorCommand(console, workingFolder));
        commands.put("completion", () -> new CompletionCommand(console, workingFolder));
        commands.put("help", HelpCommand::new);
        return commands;
    }

    /** The language has to be known before the arguments are understood. */
    private static String language(String... arguments) {
        String usual = Language.ZH.name();
        for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
            if (arguments[i].startsWith(LANGUAGE + "=")) {
                return arguments[i].substring(LANGUAGE.length() + 1);
            }
            if (arguments[i].equals(LANGUAGE) && i + 1 < arguments.length) {
                return arguments[i + 1];
            }
        }
        return usual;
    }
}
