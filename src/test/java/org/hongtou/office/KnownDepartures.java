package org.hongtou.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where LibreOffice is known to draw a DOCX otherwise than Word would, and so than our PDF: {@code
 * src/test/resources/office/known-departures.txt}. A line is a document, {@code page N run} or {@code page N far}, and
 * the cause, parted by {@code |}; {@code cause: file} names the smallest case that shows a cause.
 */
final class KnownDepartures {
    private static final Path FILE = Path.of("src/test/resources/office/known-departures.txt");

    private final List<String[]> lines = new ArrayList<>();
    private final List<String[]> causes = new ArrayList<>();

    KnownDepartures() {
        try {
            for (String line : Files.readAllLines(FILE)) {
                if (line.startsWith("#")) {
                    continue;
                }
                if (line.contains("|")) {
                    lines.add(line.split("\\s*\\|\\s*"));
                } else if (line.contains(": ")) {
                    causes.add(line.split(": ", 2));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of a document. */
    List<String> of(String document) {
        return lines.stream()
                .filter(line -> line[0].equals(document))
                .map(line -> line[1])
                .toList();
    }

    /** The causes that departures are said to have. */
    List<String> causesUsed() {
        return lines.stream().map(line -> line[2]).distinct().toList();
    }

    /** Each cause with the smallest case that shows it: its name, then the file. */
    List<String[]> smallestCases() {
        return causes;
    }

    boolean names(String document) {
        return lines.stream().anyMatch(line -> line[0].equals(document));
    }
}
