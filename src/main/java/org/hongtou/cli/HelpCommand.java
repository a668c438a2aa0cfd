package org.hongtou.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hongtou help}: what {@code --help} says, of the program or of one command. */
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "${bundle:label.command}",
            descriptionKey = "hongtou.help.command")
    private @Nullable String command;

    @Override
    public Integer call() {
        CommandLine root = Objects.requireNonNull(spec).root().commandLine();
        CommandLine asked = command == null ? root : root.getSubcommands().get(command);
        if (asked == null) {
            throw UsageSlip.noCommand(String.valueOf(command), root);
        }
        asked.usage(root.getOut());
        return ExitCode.FINE.code();
    }
}
