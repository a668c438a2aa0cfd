package org.hongtou.pipeline;

import org.hongtou.font.FontLibrary;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks with every writer that Hongtou has: {@code mvn -Pbench test}. JMH's own arguments stand in {@code
 * -Djmh="…"}. It is a test because Maven starts tests, and nothing else, with the JDK that it found for the build.
 */
final class Benchmarks {

    @Test
    void run() throws RunnerException, CommandLineOptionException {
        CommandLineOptions asked =
                new CommandLineOptions(System.getProperty("jmh", "").split(" "));
        OptionsBuilder options = new OptionsBuilder();
        options.parent(asked);
        if (!asked.getParameter("format").hasValue()) {
            options.param("format", new Formats(FontLibrary.shipped()).names().toArray(String[]::new));
        }
        Runner runner = new Runner(options.build());
        if (asked.shouldList()) {
            runner.list();
        } else {
            runner.run();
        }
    }
}
