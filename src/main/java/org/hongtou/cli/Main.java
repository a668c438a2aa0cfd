package org.hongtou.cli;

import java.nio.file.Path;
import java.util.Set;
import org.hongtou.pipeline.HeadStart;

/** Starts the program. */
public final class Main {
    private static final Set<String> MAKE_DOCUMENTS = Set.of("build", "check", "bench");

    private Main() {}

    public static void main(String[] arguments) {
        if (arguments.length > 0 && MAKE_DOCUMENTS.contains(arguments[0])) {
            HeadStart.begin();
        }
        boolean terminal = System.console() != null;
        Path workingFolder = Path.of("").toAbsolutePath();
        System.exit(new Hongtou(System.out, System.err, workingFolder, terminal).run(arguments));
    }
}
