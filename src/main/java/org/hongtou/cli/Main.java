package org.hongtou.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Set;
import org.hongtou.pipeline.HeadStart;

/** Starts the program. */
public final class Main {
    private static final String WRITES_DOCUMENTS = "build";
    private static final Set<String> MAKE_DOCUMENTS = Set.of(WRITES_DOCUMENTS, "check", "bench");

    private Main() {}

    public static void main(String[] arguments) {
        int code = run(System.out, System.err, Path.of("").toAbsolutePath(), arguments);
        StartCache cache = StartCache.ofThisStart();
        if (cache != null) {
            cache.renewUnlessUsed();
        }
        System.exit(code);
    }

    @SuppressWarnings("SystemConsoleNull") // that it is a terminal can be asked from Java 22 on
    static int run(PrintStream out, PrintStream err, Path workingFolder, String... arguments) {
        if (arguments.length > 0 && MAKE_DOCUMENTS.contains(arguments[0])) {
            HeadStart.begin(arguments[0].equals(WRITES_DOCUMENTS));
        }
        return new Commands(out, err, workingFolder, () -> System.console() != null).run(arguments);
    }
}
