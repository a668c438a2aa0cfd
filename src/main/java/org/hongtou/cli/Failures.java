package org.hongtou.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.hongtou.files.RefusedFileException;
import org.hongtou.project.Faults;
import org.hongtou.project.LinkedOutException;
import org.hongtou.project.Memory;
import org.hongtou.project.Reasons;

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
        if (failure instanceof LinkedOutException linked) {
            console.say("cli.out-linked", linked.folder());
            return ExitCode.OUTSIDE;
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            console.say("cli.outside", reason(failure));
            return ExitCode.OUTSIDE;
        }
        if (failure instanceof InvalidPathException) {
            console.say("cli.names-locale", System.getProperty("sun.jnu.encoding", ""));
            return ExitCode.OUTSIDE;
        }
        if (Memory.ranOut(failure)) {
            console.say("cli.out-of-memory", Memory.has(), Memory.enough());
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

    /** Which file it was, where a system's exception says no more than that, and why. */
    private static String reason(Throwable failure) {
        Throwable cause =
                failure.getCause() != null && failure instanceof UncheckedIOException ? failure.getCause() : failure;
        return switch (cause) {
            case RefusedFileException refused -> Reasons.of(refused);
            case FileSystemException system -> system.getFile() + "：" + Reasons.of(system);
            default -> Reasons.of((Exception) cause);
        };
    }
}
