package org.hongtou.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code hongtou} without a command: help. */
@Command(
        name = "hongtou",
        version = RootCommand.PROGRAM,
        synopsisSubcommandLabel =
                "build | check | new | import | kinds | explain | schema | bench | doctor | completion | help")
final class RootCommand implements Callable<Integer> {
    static final String PROGRAM = "Hongtou 0.1.0";

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @SuppressWarnings("UnusedVariable") // picocli's: it helps by itself
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @SuppressWarnings("UnusedVariable") // picocli's too
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT)
    private boolean version;

    @SuppressWarnings("UnusedVariable") // looked for before arguments are parsed; here for help and checks
    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
    private String language = "zh";

    RootCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine line = java.util.Objects.requireNonNull(spec).commandLine();
        line.usage(line.getErr());
        console.say("cli.no-command");
        return ExitCode.USAGE.code();
    }
}
