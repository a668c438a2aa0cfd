package org.hongtou.cli;

import java.nio.file.Path;

/** Starts the program. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        boolean terminal = System.console() != null;
        Path workingFolder = Path.of("").toAbsolutePath();
        System.exit(new Hongtou(System.out, System.err, workingFolder, terminal).run(arguments));
    }
}
