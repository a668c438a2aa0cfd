package org.hongtou.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What a run found, each defect once: the shortest file that shows it, and how. */
final class Findings {
    private final Path folder;
    private final Map<String, Integer> counts = new TreeMap<>();

    Findings(Path folder) {
        this.folder = folder;
    }

    /** Whether this was found for the first time. */
    boolean isNew(FuzzTarget target, Finding finding) {
        return counts.merge(target.name() + ": " + finding.signature(), 1, Integer::sum) == 1;
    }

    /** Writes the file, and beside it what it shows. */
    void write(FuzzTarget target, FuzzInput input, Finding finding) {
        String name = "%08x".formatted(finding.signature().hashCode());
        Path file = folder.resolve(target.name()).resolve(input.folder()).resolve(name + "-" + input.file());
        StringWriter stack = new StringWriter();
        finding.printStackTrace(new PrintWriter(stack));
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, input.bytes());
            Files.writeString(
                    file.resolveSibling(name + ".told"),
                    "mvn -q test -Dtest=FuzzCorpusTest -Dfuzz.case=%s%n%s".formatted(file, stack));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.printf("FOUND by %s: %s%n  %s%n", target.name(), finding.signature(), file);
    }

    int size() {
        return counts.size();
    }

    /** A line a defect, with how often it was met. */
    String told() {
        StringBuilder told = new StringBuilder();
        counts.forEach((signature, times) -> told.append("%6d × %s%n".formatted(times, signature)));
        return told.toString();
    }
}
