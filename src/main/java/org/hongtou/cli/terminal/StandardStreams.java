package org.hongtou.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The two streams that a person or another program reads. On Windows a console gets its own code page's characters, and
 * files and pipes UTF-8; elsewhere the launcher says UTF-8 for both.
 *
 * @param out results
 * @param err talk
 * @param takesEscapes whether {@code err} is a terminal that obeys escape codes
 */
public record StandardStreams(PrintStream out, PrintStream err, boolean takesEscapes) {
    private static final String OUT = "stdout.encoding";
    private static final String ERR = "stderr.encoding";
    /** Says {@code yes} where the launcher found a terminal; Java knows of none that is only talked to. */
    private static final String TERMINAL = "hongtou.terminal";

    public static StandardStreams ofThisProcess() {
        UnaryOperator<@Nullable String> properties = key -> System.getProperty(String.valueOf(key));
        boolean escapes = takesEscapes(properties, System.getenv());
        if (!isWindows(properties)) {
            return new StandardStreams(System.out, System.err, escapes);
        }
        return new StandardStreams(
                stream(FileDescriptor.out, charset(OUT, properties)),
                stream(FileDescriptor.err, charset(ERR, properties)),
                escapes);
    }

    private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }

    private static boolean isWindows(UnaryOperator<@Nullable String> properties) {
        return String.valueOf(properties.apply("os.name")).startsWith("Windows");
    }

    /**
     * What to write a stream of Windows in. Java asks a console for its code page and calls it {@code ms936}; of a file or
     * pipe it takes over the system's own encoding by that one's name, {@code GBK}, which no other program expects.
     */
    static Charset charset(String stream, UnaryOperator<@Nullable String> properties) {
        String encoding = properties.apply(stream);
        boolean known = encoding != null && isConsole(stream, properties) && Charset.isSupported(encoding);
        return known ? Charset.forName(encoding) : StandardCharsets.UTF_8;
    }

    private static boolean isConsole(String stream, UnaryOperator<@Nullable String> properties) {
        String encoding = properties.apply(stream);
        return encoding != null && !encoding.equals(properties.apply("native.encoding"));
    }

    /** Of Windows' consoles only those obey for sure that say so of themselves. */
    static boolean takesEscapes(UnaryOperator<@Nullable String> properties, Map<String, String> environment) {
        if (environment.getOrDefault("TERM", "").toLowerCase(Locale.ROOT).equals("dumb")) {
            return false;
        }
        if (isWindows(properties)) {
            boolean modern = environment.containsKey("WT_SESSION")
                    || environment.getOrDefault("ConEmuANSI", "").equals("ON");
            return modern && isConsole(ERR, properties);
        }
        return "yes".equals(properties.apply(TERMINAL))
                && !environment.getOrDefault("TERM", "").isEmpty();
    }
}
