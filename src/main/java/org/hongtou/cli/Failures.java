package org.hongtou.cli;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Tells a person of a failure that no document is to blame for. */
final class Failures {
    /** Set by whoever maintains the program, to see where a fault comes from. */
    static final String TRACE = "HONGTOU_TRACE";

    private Failures() {}

    static ExitCode say(Exception failure, Console console) {
        if (failure instanceof WrongUsage wrong) {
            console.say("cli.usage", console.messages().text(wrong.code(), wrong.arguments()));
            return ExitCode.USAGE;
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            console.say("cli.outside", String.valueOf(failure.getMessage()));
            return ExitCode.OUTSIDE;
        }
        if (System.getenv(TRACE) != null) {
            failure.printStackTrace();
        }
        console.say("cli.fault", failure.getClass().getSimpleName());
        return ExitCode.FAULT;
    }
}
