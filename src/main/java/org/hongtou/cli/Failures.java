package org.hongtou.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.hongtou.project.Faults;

/** Tells a person of a failure that no document is to blame for. */
final class Failures {
    private Failures() {}

    /**
     * Tells of a failure, and keeps it if it is a fault of the program.
     *
     * @param command what the program was called for
     */
    static ExitCode say(Throwable failure, String command, Console console, Faults faults) {
        if (failure instanceof WrongUsage wrong) {
            console.say("cli.usage", console.messages().text(wrong.code(), wrong.arguments()));
            return ExitCode.USAGE;
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            console.say("cli.outside", String.valueOf(failure.getMessage()));
            return ExitCode.OUTSIDE;
        }
        Path kept = faults.keep(failure, command);
        String name = failure.getClass().getSimpleName();
        if (kept == null) {
            console.say("cli.fault-on-screen", name);
        } else {
            console.say("cli.fault", name, kept);
        }
        return ExitCode.FAULT;
    }
}
