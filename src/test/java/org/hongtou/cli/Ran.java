package org.hongtou.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A command that has run, with no person watching.
 *
 * @param code how it went
 * @param out its result
 * @param err its talk
 */
public record Ran(int code, String out, String err) {

    /** Runs a command in a folder. */
    public static Ran in(Path folder, String... arguments) {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        ByteArrayOutputStream talk = new ByteArrayOutputStream();
        int code = new Commands(
                        new PrintStream(result, true, StandardCharsets.UTF_8),
                        new PrintStream(talk, true, StandardCharsets.UTF_8),
                        folder,
                        () -> false)
                .run(arguments);
        return new Ran(code, result.toString(StandardCharsets.UTF_8), talk.toString(StandardCharsets.UTF_8));
    }
}
