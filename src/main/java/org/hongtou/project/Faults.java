package org.hongtou.project;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hongtou.diagnostics.Visible;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the program's faults for those who maintain it: one file a run, {@code hongtou-fault-*.txt}, in the
 * output folder where that is there and takes it, else in the user's folder for temporary files; where neither takes it,
 * the terminal. It names the program, Java, the system, and of each fault the content file, the stage and the stack; of
 * content it holds no more than a fault's message quotes, all of it {@link Visible}. Safe for use by many threads.
 */
public final class Faults implements FaultLog {
    private static final String NAME = "hongtou-fault-";
    private static final String ENDING = ".txt";
    /** So many files stay in a folder, the newest. */
    private static final int MOST_FILES = 10;
    /** So many faults of a run are kept whole; of more there is a line each, as of one that was there before. */
    private static final int MOST_STACKS = 20;

    private static final String OURS = "org.hongtou.";

    private final String program;
    private final Path out;
    private final PrintStream terminal;
    private final boolean trace;
    private final Set<String> stacks = new HashSet<>();
    private @Nullable Path file;

    /**
     * @param program its name and version
     * @param out the output folder, which need not be there
     * @param terminal where a fault goes that no file takes
     * @param trace whether faults go there at all events
     */
    public Faults(String program, Path out, PrintStream terminal, boolean trace) {
        this.program = program;
        this.out = out;
        this.terminal = terminal;
        this.trace = trace;
    }

    @Override
    public synchronized @Nullable Path keep(Throwable fault, String about) {
        try {
            String entry = entry(fault, about);
            Path kept = append(entry);
            if (trace || kept == null) {
                terminal.print(entry);
            }
            return kept;
        } catch (RuntimeException | Error e) {
            // Out of memory, perhaps: what is left to try is the stack alone.
            tellBarely(fault);
            return null;
        }
    }

    private String entry(Throwable fault, String about) {
        StringWriter stack = new StringWriter();
        fault.printStackTrace(new PrintWriter(stack));
        boolean whole = stacks.size() < MOST_STACKS && stacks.add(stack.toString());
        String told = whole ? Visible.lines(stack.toString()) : fault.getClass() + "\n";
        return "\n" + Visible.line(about) + "\nstage: " + stage(fault) + "\n" + told;
    }

    /** Without what its message quotes, which would have to be made visible first. */
    private void tellBarely(Throwable fault) {
        terminal.println(fault.getClass().getName());
        for (StackTraceElement element : fault.getStackTrace()) {
            terminal.println("\tat " + element);
        }
    }

    /** The room of the house where the first cause was thrown: {@code typeset.compose}. */
    private static String stage(Throwable fault) {
        String stage = "?";
        Set<Throwable> seen = new HashSet<>();
        for (Throwable cause = fault; cause != null && seen.add(cause); cause = cause.getCause()) {
            for (StackTraceElement element : cause.getStackTrace()) {
                String name = element.getClassName();
                if (name.startsWith(OURS)) {
                    stage = name.substring(OURS.length(), Math.max(OURS.length(), name.lastIndexOf('.')));
                    break;
                }
            }
        }
        return stage;
    }

    private @Nullable Path append(String entry) {
        try {
            if (file != null) {
                return Files.writeString(file, entry, StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            // The folder may have been cleared meanwhile: the next file is a new one.
            file = null;
        }
        List<Path> folders = new ArrayList<>();
        if (Files.isDirectory(out, LinkOption.NOFOLLOW_LINKS)) {
            folders.add(out);
        }
        folders.add(Path.of(System.getProperty("java.io.tmpdir", "")));
        for (Path folder : folders) {
            file = create(folder.toAbsolutePath(), head() + entry);
            if (file != null) {
                return file;
            }
        }
        return null;
    }

    private String head() {
        return program + "\nJava " + Runtime.version() + ", " + System.getProperty("java.vendor", "") + "\n"
                + System.getProperty("os.name", "") + " " + System.getProperty("os.version", "") + ", "
                + System.getProperty("os.arch", "") + "\n"
                + Instant.now().truncatedTo(ChronoUnit.SECONDS) + "\n";
    }

    /** A new file that only its owner reads, in place of the oldest of many; null where the folder takes none. */
    private static @Nullable Path create(Path folder, String text) {
        try {
            Path created = Files.createTempFile(folder, NAME, ENDING);
            try {
                Files.write(created, text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                Files.deleteIfExists(created);
                return null;
            }
            dropOldest(folder);
            return created;
        } catch (IOException e) {
            return null;
        }
    }

    private static void dropOldest(Path folder) {
        List<Path> kept = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, NAME + "*" + ENDING)) {
            files.forEach(kept::add);
            kept.removeIf(path -> !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS));
            kept.sort(Comparator.comparing(Faults::time).reversed());
            for (Path old : kept.subList(Math.min(MOST_FILES, kept.size()), kept.size())) {
                Files.deleteIfExists(old);
            }
        } catch (IOException e) {
            return; // somebody else's: it stays
        }
    }

    private static FileTime time(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
