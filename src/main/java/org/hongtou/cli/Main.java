package org.hongtou.cli;

import java.nio.file.Path;
import java.util.Set;
import org.hongtou.cli.terminal.StandardStreams;
import org.hongtou.pipeline.HeadStart;

/** Starts the program. */
public final class Main {
    private static final String WRITES_DOCUMENTS = "build";
    private static final Set<String> MAKE_DOCUMENTS = Set.of(WRITES_DOCUMENTS, "check", "bench");

    private Main() {}

    public static void main(String[] arguments) {
        // POI logs by log4j, which complains where nobody keeps logs; whoever calls the library keeps their own.
        System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
        System.setProperty("log4j2.simplelogLevel", "OFF");
        int code = run(StandardStreams.ofThisProcess(), Path.of("").toAbsolutePath(), arguments);
        StartCache cache = StartCache.ofThisStart();
        if (cache != null) {
            cache.renewUnlessUsed();
        }
        System.exit(code);
    }

    static int run(StandardStreams streams, Path workingFolder, String... arguments) {
        if (arguments.length > 0 && MAKE_DOCUMENTS.contains(arguments[0])) {
            HeadStart.begin(arguments[0].equals(WRITES_DOCUMENTS));
        }
        return new Commands(System.in, streams.out(), streams.err(), workingFolder, streams::takesEscapes)
                .run(arguments);
    }
}
